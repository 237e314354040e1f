package io.k8sbin;

import io.k8sbin.core.json.Json;
import io.k8sbin.internal.ReportJson;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run did, for machines: written under the cluster's directory as {@code reports/GENERATION.json}, whether the run
 * ended well or not. Holds no secret.
 *
 * @param generation the run's name
 * @param cluster the cluster's name
 * @param verb {@code apply} or {@code rollback}
 * @param started when
 * @param took how long
 * @param outcome {@code done}, or the stable code of what ended it
 * @param message what ended it, for people; empty when nothing did
 * @param steps how long each finished step took, in order
 * @param work what hosts did, in the order it began
 * @param changes files, units and objects that were to change, by node: {@code put-file /etc/…}
 * @param findings what preflight found
 * @param notes what was worth knowing, in order
 */
public record RunReport(
        String generation,
        String cluster,
        String verb,
        Instant started,
        Duration took,
        String outcome,
        String message,
        Map<String, Duration> steps,
        List<HostWork> work,
        Map<String, List<String>> changes,
        List<String> findings,
        List<String> notes) {
    /**
     * One turn of one host.
     *
     * @param node which
     * @param action what: {@code push}, {@code start etcd} …
     * @param after when it began, counted from the run's begin
     * @param took how long; until the run's end for one that did not finish
     * @param finished whether it ended well
     */
    public record HostWork(String node, String action, Duration after, Duration took, Outcome finished) {}

    /** How a turn ended. */
    public enum Outcome {
        /** Well. */
        DONE,
        /** Not well, or not before the run ended. */
        UNFINISHED
    }

    /** Copies the collections, keeping their order. */
    public RunReport {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        work = List.copyOf(work);
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static RunReport fromJson(Json json) {
        return ReportJson.read(json);
    }

    /** As JSON, durations in milliseconds. */
    public Json toJson() {
        return ReportJson.write(this);
    }

    /** Whether the run ended well. */
    public boolean isDone() {
        return outcome.equals("done");
    }
}
