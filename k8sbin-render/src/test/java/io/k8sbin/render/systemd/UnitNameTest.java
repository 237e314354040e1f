package io.k8sbin.render.systemd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.HostPath;
import io.k8sbin.render.Values;
import io.k8sbin.testtools.NeedsTool;
import io.k8sbin.testtools.RealTool;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UnitNameTest {
    @Provide
    Arbitrary<List<HostPath>> paths() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("ab.-_@:~=,#%Z9+")
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(name -> !name.equals(".") && !name.equals(".."));
        return names.list()
                .ofMaxSize(4)
                .map(parts -> HostPath.of("/" + String.join("/", parts)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(50);
    }

    @Provide
    Arbitrary<List<String>> instances() {
        return Values.anything()
                .filter(t -> !t.isEmpty() && !t.contains("\n"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(50);
    }

    @NeedsTool("systemd-escape")
    @Property(tries = 20)
    void paths_become_names_as_systemd_escape_makes_them(@ForAll("paths") List<HostPath> paths) {
        List<String> arguments = new ArrayList<>(List.of("--path", "--suffix=mount", "--"));
        paths.forEach(p -> arguments.add(p.value()));
        assertThat(paths.stream().map(p -> UnitName.ofPath(p, "mount").value())).containsExactly(escaped(arguments));
    }

    @NeedsTool("systemd-escape")
    @Property(tries = 20)
    void instances_are_escaped_as_systemd_escape_does(@ForAll("instances") List<String> instances) {
        UnitName template = new UnitName("probe@.service");
        List<String> arguments = new ArrayList<>(List.of("--template=probe@.service", "--"));
        arguments.addAll(instances);
        assertThat(instances.stream().map(i -> template.instance(i).value())).containsExactly(escaped(arguments));
    }

    private static String[] escaped(List<String> arguments) {
        return RealTool.require("systemd-escape")
                .run(arguments.toArray(String[]::new))
                .ok()
                .out()
                .strip()
                .split(" ");
    }

    @Example
    void what_is_no_template_has_no_instances() {
        assertThatThrownBy(() -> new UnitName("probe.service").instance("x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UnitName("probe@.service").instance("x".repeat(255)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
