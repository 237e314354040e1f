package io.k8sbin.render.systemd;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.render.SystemdShell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Published units and what we make of them, loaded and enabled one after the other under the same names: {@code systemctl
 * show} says the same of both. Needs {@code K8SBIN_CORPUS} and {@code K8SBIN_SYSTEMD_SHELL}.
 */
@EnabledIfEnvironmentVariable(named = "K8SBIN_SYSTEMD_SHELL", matches = ".+")
class RunningUnitsTest {
    private static final String DIRECTORY = "/etc/systemd/system/";
    private static final List<String> OF_INTEREST =
            List.of("ExecStart", "Environment", "Restart", "Type", "User", "After", "Wants", "Requires", "WantedBy");

    @Test
    void systemctl_shows_the_same_of_published_units_and_of_ours() {
        Map<String, String> published = PublishedUnits.read();
        Assumptions.assumeFalse(published.isEmpty(), "K8SBIN_CORPUS is not set");
        Map<String, String> rendered = new TreeMap<>();
        published.forEach(
                (name, text) -> rendered.put(name, UnitFile.parse(name, text).render()));
        Map<String, Map<String, String>> before = show(published);
        Map<String, Map<String, String>> after = show(rendered);
        assertThat(before).hasSameSizeAs(published);
        before.forEach((name, shown) ->
                assertThat(after.get(name)).as(published.get(name)).isEqualTo(shown));
        for (String property : OF_INTEREST) {
            assertThat(before.values().stream()
                            .filter(s -> !s.getOrDefault(property, "").isEmpty()))
                    .as(property)
                    .isNotEmpty();
        }
        assertThat(before.values().stream().filter(s -> "loaded".equals(s.get("LoadState"))))
                .hasSizeGreaterThanOrEqualTo(30);
    }

    private static Map<String, Map<String, String>> show(Map<String, String> texts) {
        StringBuilder script = new StringBuilder("""
            cleanup() {
              find /etc/systemd/system -lname '*k8sbin-probe-*' -delete
              find /etc/systemd/system -depth -name 'k8sbin-probe-*' -exec rm -rf {} +
              systemctl daemon-reload
            }
            trap cleanup EXIT
            """);
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, String> unit : texts.entrySet()) {
            names.add(put(script, "k8sbin-probe-" + names.size(), unit.getKey(), unit.getValue()));
        }
        script.append("systemctl daemon-reload\n");
        names.forEach(n -> script.append("systemctl enable -q --no-reload " + n + " || true\n"));
        script.append("systemctl daemon-reload\n");
        names.forEach(n -> script.append("systemctl show --all " + n + " >> $out; printf '\\0' >> $out\n"));
        List<String> shown = SystemdShell.texts(SystemdShell.run(script.toString()));
        Map<String, Map<String, String>> byName = new TreeMap<>();
        List<String> keys = List.copyOf(texts.keySet());
        for (int i = 0; i < keys.size(); i++) {
            byName.put(keys.get(i), properties(shown.get(i)));
        }
        return byName;
    }

    private static String put(StringBuilder script, String stem, String key, String text) {
        boolean dropIn = key.endsWith(".conf");
        String name = stem + (dropIn ? ".service" : key.substring(key.lastIndexOf('.')));
        if (dropIn) {
            script.append("mkdir -p " + DIRECTORY + name + ".d\n")
                    .append(SystemdShell.put(DIRECTORY + name, "[Service]\nExecStart=/bin/before a\n"))
                    .append(SystemdShell.put(DIRECTORY + name + ".d/10-x.conf", text));
        } else {
            script.append(SystemdShell.put(DIRECTORY + name, text));
        }
        return name;
    }

    /** Without what depends on when it was asked; names of units in an order of their own. */
    private static Map<String, String> properties(String shown) {
        Map<String, String> properties = new TreeMap<>();
        for (String line : shown.split("\n", -1)) {
            String key = line.substring(0, Math.max(0, line.indexOf('=')));
            String value = line.substring(line.indexOf('=') + 1);
            boolean volatileKey = key.isEmpty() || key.contains("Timestamp") || key.equals("InvocationID");
            if (!volatileKey) {
                String sorted = value.matches("([\\w@:.\\\\-]+\\.[a-z]+( |$))+")
                        ? Stream.of(value.split(" ")).sorted().collect(Collectors.joining(" "))
                        : value.replaceAll("next_elapse=[^;}]*", "");
                properties.merge(key, sorted, (one, two) -> one + "\n" + two);
            }
        }
        return properties;
    }
}
