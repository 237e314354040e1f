package io.k8sbin.config.flags;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FlagParserTest {
    private static ParsedFlags parse(Component component, String... arguments) {
        return FlagSet.parse(component, List.of(arguments));
    }

    @Test
    void values_stand_behind_an_equals_sign_or_in_the_next_word() {
        ParsedFlags parsed = parse(
                Component.KUBE_APISERVER,
                "--secure-port=6443",
                "--etcd-servers",
                "https://a:2379",
                "--profiling",
                "-v",
                "2");
        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.flags().values())
                .isEqualTo(
                        Map.of("secure-port", "6443", "etcd-servers", "https://a:2379", "profiling", "true", "v", "2"));
        assertThat(parse(Component.KUBELET, "-v2", "--v=3").flags().values()).isEqualTo(Map.of("v", "3"));
        assertThat(parse(Component.ETCD, "-name", "a", "--data-dir=/d").flags().values())
                .isEqualTo(Map.of("name", "a", "data-dir", "/d"));
    }

    @Test
    void a_list_that_stands_twice_has_both_values_and_of_others_the_last_counts() {
        ParsedFlags parsed = parse(
                Component.KUBE_APISERVER,
                "--enable-admission-plugins=A",
                "--secure-port=1",
                "--feature-gates=A=true",
                "--enable-admission-plugins=B",
                "--secure-port=2",
                "--feature-gates=B=false");
        assertThat(parsed.flags().toArguments())
                .containsExactly("--enable-admission-plugins=A,B", "--secure-port=2", "--feature-gates=A=true,B=false");
        assertThat(parsed.findings()).extracting(Finding::id).containsExactly("flag.repeated");
    }

    @Test
    void what_is_no_flag_and_what_lacks_its_value_is_found() {
        ParsedFlags parsed = parse(Component.KUBELET, "run", "--", "--max-pods=5", "--cgroup-driver");
        assertThat(parsed.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "error: kubelet: \"run\" is no flag; kubelet takes nothing else [flag.argument]",
                        "error: kubelet: \"--\" is no flag; kubelet takes nothing else [flag.argument]",
                        "error: kubelet.--cgroup-driver: needs a value [flag.no-value]");
    }

    @Test
    void extra_args_are_read_in_both_forms() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("v", "4");
        map.put("audit-log-maxage", "20");
        assertThat(FlagSet.ofExtraArgs(Component.KUBE_APISERVER, List.copyOf(map.entrySet()))
                        .flags()
                        .toArguments())
                .containsExactly("--v=4", "--audit-log-maxage=20");
        ParsedFlags list = FlagSet.ofExtraArgs(
                Component.KUBE_APISERVER,
                List.of(
                        Map.entry("service-account-issuer", "https://a"),
                        Map.entry("service-account-issuer", "https://b"),
                        Map.entry("--v", "4")));
        assertThat(list.flags().toArguments()).containsExactly("--service-account-issuer=https://a,https://b");
        assertThat(list.findings()).extracting(Finding::id).containsExactly("flag.argument");
    }

    @Property(tries = 300)
    void rendered_flags_are_read_back(@ForAll("flagSets") FlagSet flags) {
        ParsedFlags parsed = FlagSet.parse(flags.component(), flags.toArguments());
        assertThat(parsed.flags()).isEqualTo(flags);
        assertThat(parsed.flags().toArguments()).isEqualTo(flags.toArguments());
        assertThat(parsed.findings()).isEmpty();
    }

    @Property(tries = 300)
    void any_words_are_read_without_an_exception(@ForAll List<String> words) {
        for (Component component : Component.values()) {
            ParsedFlags parsed = FlagSet.parse(component, words);
            assertThat(FlagSet.parse(component, parsed.flags().toArguments()).flags())
                    .isEqualTo(parsed.flags());
        }
    }

    @Provide
    Arbitrary<FlagSet> flagSets() {
        return Arbitraries.of(Component.class)
                .flatMap(component -> Arbitraries.of(
                                FlagTable.of(component).all().keySet())
                        .filter(name -> !name.contains("_"))
                        .list()
                        .uniqueElements()
                        .ofMaxSize(8)
                        .flatMap(names -> Arbitraries.strings()
                                .ofMaxLength(12)
                                .list()
                                .ofSize(names.size())
                                .map(values -> flags(component, names, values))));
    }

    private static FlagSet flags(Component component, List<String> names, List<String> values) {
        FlagSet.Builder builder = FlagSet.of(component);
        for (int i = 0; i < names.size(); i++) {
            builder.set(names.get(i), values.get(i));
        }
        return builder.build();
    }
}
