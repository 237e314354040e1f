package io.k8sbin.remote;

import io.k8sbin.testtools.HouseRules;
import org.junit.jupiter.api.Test;

class PublicApiRulesTest {
    @Test
    void house_rules_hold() {
        HouseRules.check("io.k8sbin.remote");
    }
}
