package io.k8sbin.config.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.config.yaml.YamlWriter;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.json.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the programs of 1.20.2 take what we take and refuse what we refuse; skipped without K8SBIN_BINARIES. */
class RealDecodersTest {
    private static final List<Kind<?>> KINDS = List.of(
            InitConfiguration.DEFINITION,
            ClusterConfiguration.DEFINITION,
            JoinConfiguration.DEFINITION,
            KubeletConfiguration.DEFINITION,
            KubeProxyConfiguration.DEFINITION,
            KubeSchedulerConfiguration.DEFINITION,
            EncryptionConfiguration.DEFINITION,
            AuditPolicy.DEFINITION);

    @TempDir
    Path folder = Path.of("");

    @Test
    void some_documents_of_every_kind_and_version_agree() {
        agree(Integer.getInteger("k8sbin.documents", 4), 20_2026L);
    }

    @Test
    @Tag("heavy")
    void three_hundred_documents_of_every_kind_and_version_agree() {
        agree(300, 1_20_2L);
    }

    @Test
    void every_listed_disagreement_still_is_one() {
        RealDecoder real = new RealDecoder(folder);
        List<String> stale = new ArrayList<>();
        for (Disagreement known : Disagreement.ALL) {
            Wire wire = wires().keySet().stream()
                    .filter(w -> w.name().equals(known.wire()))
                    .findFirst()
                    .orElseThrow();
            RealDecoder.Answer answer = real.ask(wire, known.example());
            if (answer.accepted() != known.theyAccept() || weAccept(known.example()) == known.theyAccept()) {
                stale.add(known.id() + " " + known.wire() + " " + refusals(known.example()) + answer.text());
            }
        }
        stale.forEach(System.out::println);
        assertThat(stale).isEmpty();
        System.out.println(Disagreement.ALL.size() + " listed disagreements still hold");
    }

    @Test
    void no_kind_has_more_than_fifteen_disagreements() {
        Map<String, Long> counts = new LinkedHashMap<>();
        Disagreement.ALL.forEach(known -> counts.merge(known.wire(), 1L, Long::sum));
        assertThat(counts.values()).allMatch(count -> count <= 15);
        assertThat(Disagreement.ALL).allMatch(known -> !known.source().isBlank());
    }

    private static Map<Wire, Kind<?>> wires() {
        Map<Wire, Kind<?>> wires = new LinkedHashMap<>();
        KINDS.forEach(kind -> kind.wires().stream()
                .filter(wire -> wire.isReadBy(RealDecoder.VERSION))
                .forEach(wire -> wires.put(wire, kind)));
        return wires;
    }

    private void agree(int tries, long seed) {
        RealDecoder real = new RealDecoder(folder);
        List<String> unlisted = new ArrayList<>();
        wires().forEach((wire, kind) -> {
            int listed = 0;
            for (Random random : randoms(tries, seed)) {
                listed += documents(real, kind, wire, random, unlisted);
            }
            System.out.printf(
                    "%s: %d valid and %d corrupted documents, %d listed disagreements%n",
                    wire.name(), tries, tries, listed);
        });
        unlisted.forEach(System.out::println);
        assertThat(unlisted).isEmpty();
    }

    /** Sources of randomness, each from jqwik's own generator of this seed. */
    private static List<Random> randoms(int tries, long seed) {
        Arbitrary<Long> seeds = Arbitraries.longs();
        RandomGenerator<Long> generator = seeds.generator(tries);
        Random root = new Random(seed);
        List<Random> randoms = new ArrayList<>();
        for (int i = 0; i < tries; i++) {
            randoms.add(new Random(generator.next(root).value()));
        }
        return randoms;
    }

    private static int documents(RealDecoder real, Kind<?> kind, Wire wire, Random random, List<String> unlisted) {
        Target target = Target.of(wire, RealDecoder.VERSION);
        ConfigKind config = new RandomConfigs(random, target).object(kind.schema());
        Json tree = config.tree(target);
        String valid = YamlWriter.write(tree);
        if (!weAccept(valid)) {
            unlisted.add(wire.name() + ": we refuse our own document\n" + valid + refusals(valid));
            return 0;
        }
        int listed = compare(real, wire, "valid", "", valid, unlisted);
        Corruptions.Corrupted corrupted = new Corruptions(random, target).corrupt(kind.schema(), tree);
        String wrong = YamlWriter.write(corrupted.tree());
        assertThat(refusals(wrong)).as(corrupted.id() + " " + wrong).isNotEmpty();
        return listed + compare(real, wire, corrupted.id(), corrupted.path(), wrong, unlisted);
    }

    private static int compare(
            RealDecoder real, Wire wire, String what, String path, String yaml, List<String> unlisted) {
        RealDecoder.Answer answer = real.ask(wire, yaml);
        if (answer.accepted() == what.equals("valid")) {
            return 0;
        }
        Optional<Disagreement> known = Disagreement.ALL.stream()
                .filter(d -> d.covers(wire, what, path, answer))
                .findFirst();
        if (known.isEmpty()) {
            unlisted.add(wire.name() + " " + what + " " + path + "\n" + yaml + "---- " + answer.text());
        }
        return 1;
    }

    private static boolean weAccept(String yaml) {
        return refusals(yaml).isEmpty();
    }

    private static List<FieldError> refusals(String yaml) {
        List<FieldError> errors = new ArrayList<>();
        ComponentConfigs.read("f", yaml, errors)
                .forEach(document -> errors.addAll(document.validate(RealDecoder.VERSION)));
        return errors;
    }
}
