package io.k8sbin.cluster;

import io.k8sbin.testtools.HouseRules;
import org.junit.jupiter.api.Test;

class PublicApiRulesTest {
    @Test
    void the_library_keeps_the_house_rules() {
        HouseRules.check("io.k8sbin.cluster");
    }
}
