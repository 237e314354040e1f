package io.k8sbin.examples.cli;

import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.core.json.Json;
import io.k8sbin.core.json.JsonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether a run may begin: compared with a stored plan where one is given, and asked on a terminal. */
@Command // picocli asks this of every mixin
final class Approval {
    @Option(names = "--yes", description = "do not ask, even on a terminal")
    private boolean yes;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "only do what `run plan --json` wrote there; stop when anything else is to be done by now")
    private @Nullable Path stored;

    boolean test(ActionPlan actions, ClusterPlan plan, Console console) {
        Optional<Path> file = Optional.ofNullable(stored);
        if (file.isPresent() && !read(file.get()).steps().equals(actions.steps())) {
            console.line("what is to be done now is not what " + file.get() + " says; plan again");
            return false;
        }
        return yes || file.isPresent() || !console.canAsk() || ask(actions, plan, console);
    }

    private static boolean ask(ActionPlan actions, ClusterPlan plan, Console console) {
        new ActionText(actions).summary().forEach(console::line);
        actions.disruption(plan).lines().forEach(console::line);
        String answer = console.ask("Go ahead? [y/N] ").strip().toLowerCase(Locale.ROOT);
        return answer.equals("y") || answer.equals("yes");
    }

    private static ActionPlan read(Path file) {
        try {
            return ActionPlan.fromJson(Json.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        } catch (JsonException | IllegalArgumentException e) {
            throw new UncheckedIOException(
                    file + " is no plan: " + e.getMessage() + "; write one with run plan --json", new IOException(e));
        }
    }
}
