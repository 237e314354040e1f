package io.k8sbin.pki.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.json.Json;
import io.k8sbin.pki.kubernetes.ClusterAuthority;
import io.k8sbin.pki.kubernetes.ClusterHost;
import io.k8sbin.pki.kubernetes.ClusterHost.Duty;
import io.k8sbin.pki.kubernetes.Clusters;
import io.k8sbin.testtools.Golden;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class RotationTest {
    @Property(tries = 60)
    void no_connection_breaks_wherever_a_rotation_stops(
            @ForAll("plans") RotationPlan plan, @ForAll @Size(max = 60) List<Boolean> forwards) {
        RotationPlan now = plan;
        assertThat(now.state().isOld()).isTrue();
        // somebody who goes on and back as he likes, then forgets all but its text
        for (boolean forward : forwards) {
            if (forward && now.next().isPresent()) {
                now = now.complete(now.next().get().id());
            } else if (!forward && now.last().isPresent()) {
                now = now.takeBack(now.last().get().id());
            }
            assertThat(now.state().broken()).isEmpty();
        }
        now = RotationPlan.fromJson(Json.parse(now.toJson().pretty()));
        while (now.next().isPresent()) {
            now = now.complete(now.next().get().id());
            assertThat(now.state().broken()).isEmpty();
        }
        assertThat(now.state().isNew()).isTrue();
        assertThat(now.remaining()).isEmpty();
    }

    @Property(tries = 50)
    void json_keeps_a_plan(@ForAll("plans") RotationPlan plan) {
        assertThat(RotationPlan.fromJson(Json.parse(plan.toJson().compact()))).isEqualTo(plan);
    }

    @Property(tries = 150)
    void leaving_out_any_one_step_breaks_a_connection_or_leaves_something_old(
            @ForAll("plans") RotationPlan plan, @ForAll int which) {
        List<RotationStep> steps = new ArrayList<>(plan.steps());
        RotationStep left = steps.remove(Math.floorMod(which, steps.size()));
        TrustState state = TrustState.before(plan.steps());
        boolean broken = false;
        for (RotationStep step : steps) {
            state = state.after(step);
            broken |= !state.broken().isEmpty();
        }
        // what nobody checks within this plan may be replaced at any time, but it must be replaced
        assertThat(broken || !state.isNew() || left.change() == RotationStep.Change.TRUST_BOTH)
                .as(left.toString())
                .isTrue();
    }

    @Provide
    Arbitrary<RotationPlan> plans() {
        Arbitrary<List<ClusterHost>> hosts = Arbitraries.of(Duty.values())
                .set()
                .ofMinSize(1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(RotationTest::hosts);
        Arbitrary<Set<TrustDomain>> domains = Arbitraries.of(
                        TrustDomain.KUBERNETES, TrustDomain.ETCD, TrustDomain.FRONT_PROXY)
                .set()
                .ofMinSize(1)
                .map(EnumSet::copyOf);
        return Arbitraries.oneOf(
                Combinators.combine(hosts, domains).as(RotationTest::authorities),
                hosts.map(RotationPlanner::serviceAccountKeys));
    }

    private static RotationPlan authorities(List<ClusterHost> hosts, Set<TrustDomain> domains) {
        List<TrustDomain> all = List.copyOf(domains);
        return RotationPlanner.authorities(
                hosts, all.get(0), all.subList(1, all.size()).toArray(TrustDomain[]::new));
    }

    /** Hosts with these duties, after one that has them all. */
    private static List<ClusterHost> hosts(List<Set<Duty>> duties) {
        List<ClusterHost> hosts = new ArrayList<>();
        hosts.add(new ClusterHost("h", List.of(IpAddress.of("10.0.0.1")), EnumSet.allOf(Duty.class)));
        for (int i = 0; i < duties.size(); i++) {
            hosts.add(new ClusterHost("h" + i, List.of(IpAddress.of("10.0.1." + i)), duties.get(i)));
        }
        return hosts;
    }

    @Example
    void the_simulation_sees_wrong_orders() {
        RotationPlan plan = RotationPlanner.authorities(Clusters.HOSTS, TrustDomain.ETCD);
        List<RotationStep> backwards = new ArrayList<>(plan.steps());
        Collections.reverse(backwards);

        TrustState state = TrustState.before(backwards).after(backwards.get(0));

        assertThat(state.broken())
                .extracting(TrustState.Broken::edge)
                .contains(TrustEdge.E11)
                .doesNotContain(TrustEdge.E1);
        assertThatThrownBy(() -> RotationPlan.fromJson(new RotationPlan(plan.domains(), backwards, 0).toJson()))
                .isInstanceOfSatisfying(
                        RotationPlanException.class, e -> assertThat(e.code()).isEqualTo("pki.rotation-plan"))
                .hasMessageContaining("E11 (network plugins and etcd)");
    }

    @Example
    void a_big_bang_breaks_every_edge_that_checks_anything() {
        RotationPlan plan = RotationPlanner.authorities(
                Clusters.HOSTS, TrustDomain.KUBERNETES, TrustDomain.ETCD, TrustDomain.FRONT_PROXY);
        TrustState state = TrustState.before(plan.steps());
        for (RotationStep step : plan.steps()) {
            // new certificates without trust for them
            if (step.change() == RotationStep.Change.REPLACE) {
                state = state.after(step);
            }
        }
        assertThat(state.broken().stream().map(TrustState.Broken::edge).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(TrustEdge.values())
                        .filter(e -> e != TrustEdge.E10)
                        .toList());
    }

    @Example
    void the_plan_of_a_cluster() {
        Golden.assertMatches(
                "rotation-etcd.txt",
                lines(RotationPlanner.authorities(Clusters.HOSTS, TrustDomain.of(ClusterAuthority.ETCD))));
        Golden.assertMatches(
                "rotation-service-accounts.txt", lines(RotationPlanner.serviceAccountKeys(Clusters.HOSTS)));
        Golden.assertMatches(
                "rotation-kubernetes.txt",
                lines(RotationPlanner.authorities(
                        List.of(Clusters.HOSTS.get(0)), TrustDomain.of(ClusterAuthority.KUBERNETES))));
    }

    private static String lines(RotationPlan plan) {
        return plan.steps().stream()
                .map(s -> "%s %s\n  %s\n  if %s\n  then %s\n  else %s\n"
                        .formatted(s.id(), s.edges(), s.how(), s.precondition(), s.verify(), s.rollback()))
                .collect(Collectors.joining());
    }

    @Example
    void every_credential_and_store_belongs_to_an_edge() {
        for (Credential credential : Credential.values()) {
            assertThat(TrustEdge.of(credential)).as(credential.name()).isNotEmpty();
        }
        for (TrustStore store : TrustStore.values()) {
            assertThat(TrustEdge.of(store)).as(store.name()).isNotEmpty();
        }
        for (TrustEdge edge : TrustEdge.values()) {
            for (TrustEdge.Check check : edge.checks()) {
                assertThat(check.shown().domain())
                        .as(edge.name())
                        .isEqualTo(check.store().domain());
            }
        }
    }

    @Example
    void steps_are_done_in_order_and_once() {
        RotationPlan plan = RotationPlanner.serviceAccountKeys(Clusters.HOSTS);
        String first = plan.steps().get(0).id();
        RotationPlan begun = plan.complete(first);

        assertThat(begun.done()).isEqualTo(1);
        assertThat(begun.takeBack(first)).isEqualTo(plan);
        assertThatThrownBy(() -> begun.complete(first)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan.takeBack(first)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RotationPlan(plan.domains(), plan.steps(), 99))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void service_accounts_have_no_authority_and_a_cluster_has_a_control_plane() {
        assertThatThrownBy(() -> RotationPlanner.authorities(Clusters.HOSTS, TrustDomain.SERVICE_ACCOUNTS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RotationPlanner.serviceAccountKeys(List.of(Clusters.HOSTS.get(4))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void a_text_that_is_no_plan_is_refused_with_all_its_errors() {
        Json bad = Json.parse("""
            {"domains": ["KUBERNETES", "NOWHERE"], "done": 5, "steps": [
              {"id": "a", "change": "REPLACE", "slot": "USER_CLIENTS", "host": "cluster", "edges": ["E1"],
               "how": "h", "precondition": "p", "verify": "v", "rollback": "r"},
              {"id": "a", "change": "REPLACE", "slot": "USER_CLIENTS", "host": "cluster", "edges": ["E1"],
               "how": "h", "precondition": "p", "verify": "v", "rollback": "r"},
              {"id": "b", "change": "TRUST_BOTH", "slot": "USER_CLIENTS", "edges": ["E99"]}]}
            """);

        assertThatThrownBy(() -> RotationPlan.fromJson(bad))
                .isInstanceOfSatisfying(
                        RotationPlanException.class,
                        e -> assertThat(e.errors().stream()
                                        .map(FieldError::path)
                                        .map(Object::toString))
                                .containsExactly(
                                        "domains[1]",
                                        "steps[2].slot",
                                        "steps[2].edges[0]",
                                        "steps[2].host",
                                        "steps[2].how",
                                        "steps[2].precondition",
                                        "steps[2].verify",
                                        "steps[2].rollback",
                                        "steps",
                                        "done"));
        for (String text : List.of("{}", "[]", "{\"steps\": [], \"done\": 0.5}")) {
            assertThatThrownBy(() -> RotationPlan.fromJson(Json.parse(text))).isInstanceOf(RotationPlanException.class);
        }
    }
}
