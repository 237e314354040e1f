package io.k8sbin.cluster.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secrecy;
import io.k8sbin.core.Sha256;
import io.k8sbin.core.json.Json;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ActionJsonProperties {
    private static final Arbitrary<String> WORDS =
            Arbitraries.strings().withCharRange('\u0000', '\u02ff').ofMaxLength(12);
    private static final Arbitrary<HostPath> PATHS = Arbitraries.strings()
            .withCharRange('a', 'z')
            .ofMinLength(1)
            .ofMaxLength(8)
            .map(name -> HostPath.of("/etc/" + name));
    private static final Arbitrary<Duration> TIMES =
            Arbitraries.integers().between(0, 1_000_000).map(Duration::ofMillis);
    private static final Arbitrary<Phase> PHASES = Arbitraries.of(Phase.values());

    @Provide
    Arbitrary<ActionPlan> plans() {
        Arbitrary<Turn> turn = Combinators.combine(
                        WORDS,
                        WORDS,
                        Arbitraries.oneOf(files(), units(), objects(), programs())
                                .list()
                                .ofMaxSize(5))
                .as(Turn::new);
        Arbitrary<Wave> wave = turn.list().ofMaxSize(3).map(Wave::new);
        Arbitrary<Step> step = Combinators.combine(
                        WORDS, Arbitraries.of(Step.Kind.values()), wave.list().ofMaxSize(3))
                .as(Step::new);
        return Combinators.combine(
                        WORDS, WORDS, WORDS.list().ofMaxSize(3), step.list().ofMaxSize(4))
                .as(ActionPlan::new);
    }

    private static Arbitrary<Action> files() {
        Arbitrary<FileMode> modes = Arbitraries.of(0600, 0644, 0755).map(FileMode::new);
        Arbitrary<Action> put = Combinators.combine(PATHS, WORDS, modes, Arbitraries.of(Secrecy.values()), WORDS)
                .as((path, text, mode, secrecy, why) -> new Action.PutFile(
                        path, Sha256.ofUtf8(text), text.length(), mode, new FileOwner("etcd", "etcd"), secrecy, why));
        Arbitrary<Action> others = Combinators.combine(
                        PATHS, modes, WORDS, Arbitraries.integers().between(0, 4))
                .as((path, mode, why, which) -> List.<Action>of(
                                new Action.Lock(path, why),
                                new Action.MakeDirectory(path, mode, why),
                                new Action.RemoveFile(path, why),
                                new Action.RestoreFile(path, why),
                                new Action.KeepFile(path, why))
                        .get(which));
        return Arbitraries.oneOf(put, others);
    }

    private static Arbitrary<Action> units() {
        return Combinators.combine(
                        WORDS,
                        PHASES,
                        WORDS,
                        TIMES,
                        WORDS,
                        Arbitraries.integers().between(0, 3))
                .as((unit, phase, question, time, why, which) -> List.<Action>of(
                                new Action.StartUnit(unit, phase, question, time, why),
                                new Action.RestartUnit(unit, phase, question, time, why),
                                new Action.ConfirmUnit(unit, phase, question, time, why),
                                new Action.RetireUnit(unit, why))
                        .get(which));
    }

    private static Arbitrary<Action> objects() {
        return Combinators.combine(
                        WORDS, WORDS, TIMES, WORDS, Arbitraries.integers().between(0, 4))
                .as((kind, name, time, why, which) -> List.<Action>of(
                                new Action.ApplyObject(kind, name, why),
                                new Action.AllowToken(name, time, why),
                                new Action.ApproveCsr(name, why),
                                new Action.AwaitNode(name, why),
                                new Action.DeleteToken(name, why))
                        .get(which));
    }

    private static Arbitrary<Action> programs() {
        return Combinators.combine(
                        WORDS,
                        PATHS,
                        Arbitraries.of(Operation.values()),
                        WORDS,
                        Arbitraries.integers().between(0, 3))
                .as((name, path, operation, why, which) -> List.<Action>of(
                                new Action.MakeUser(name, why),
                                new Action.ImportImages(path, why),
                                new Action.Run(operation, why),
                                new Action.RemoveTaint(name, name, why))
                        .get(which));
    }

    @Property(tries = 300)
    void every_plan_of_actions_comes_back_from_json_as_it_was(@ForAll("plans") ActionPlan plan) {
        assertThat(ActionPlan.fromJson(Json.parse(plan.toJson().pretty()))).isEqualTo(plan);
        assertThat(ActionPlan.fromJson(Json.parse(plan.toJson().compact()))).isEqualTo(plan);
    }
}
