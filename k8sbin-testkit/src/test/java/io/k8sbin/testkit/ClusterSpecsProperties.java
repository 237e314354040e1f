package io.k8sbin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.core.Finding;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ClusterSpecsProperties {
    @Property(tries = 200)
    void descriptions_are_valid_and_survive_yaml(@ForAll ClusterSpec spec) {
        assertThat(Finding.anyError(spec.findings())).isFalse();
        assertThat(ClusterSpec.parse("spec.yaml", spec.toYaml())).isEqualTo(spec);
    }
}
