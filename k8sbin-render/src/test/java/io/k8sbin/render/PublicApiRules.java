package io.k8sbin.render;

import io.k8sbin.testtools.HouseRules;
import org.junit.jupiter.api.Test;

class PublicApiRules {
    @Test
    void library_keeps_the_house_rules() {
        HouseRules.check("io.k8sbin.render");
    }
}
