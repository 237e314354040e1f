package io.k8sbin.examples.bench;

import io.k8sbin.config.kinds.ComponentConfigs;
import io.k8sbin.config.kinds.ConfigDocument;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.KubernetesVersion;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;

/**
 * What reading, judging and writing costs beside snakeyaml's plain load and dump of the same text, in one run: a kubeadm file
 * of four documents and an audit policy of 2,000 rules. Prints milliseconds (medians of 41 rounds after a warm-up) and their
 * ratio.
 */
public final class ConfigBenchmark {
    private static final KubernetesVersion VERSION = KubernetesVersion.of("v1.20.2");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final int ROUNDS = 41;
    private static final double MOST = 2;

    private ConfigBenchmark() {}

    /** Takes the kubeadm file. Ends with 1 when a ratio is above 2. */
    public static void main(String[] arguments) throws IOException {
        boolean slow = compare("kubeadm file of 4 documents", Files.readString(Path.of(arguments[0])), 20) > MOST;
        slow |= compare("audit policy of 2,000 rules", audit(), 1) > MOST;
        System.exit(slow ? 1 : 0);
    }

    /** Both take turns, in changing order; the ratio is the median of the ratios of neighbours. */
    private static double compare(String name, String text, int repeat) {
        long warm = THREADS.getCurrentThreadCpuTime() + WARM_UP.toNanos();
        while (THREADS.getCurrentThreadCpuTime() < warm) {
            millis(ConfigBenchmark::ours, text, repeat);
            millis(ConfigBenchmark::plain, text, repeat);
        }
        double[] ours = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            boolean first = i % 2 == 0;
            double before = first ? millis(ConfigBenchmark::ours, text, repeat) : 0;
            plain[i] = millis(ConfigBenchmark::plain, text, repeat);
            ours[i] = first ? before : millis(ConfigBenchmark::ours, text, repeat);
            ratios[i] = ours[i] / plain[i];
        }
        System.out.printf(
                "%s (%d characters): parse, validate and write %.3f ms, snakeyaml load and dump %.3f ms, ratio %.2f%n",
                name, text.length(), median(ours), median(plain), median(ratios));
        return median(ratios);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Processor time of this thread: what else the machine does counts as little as it can. */
    private static double millis(ToIntFunction<String> work, String text, int repeat) {
        long start = THREADS.getCurrentThreadCpuTime();
        int length = 0;
        for (int i = 0; i < repeat; i++) {
            length += work.applyAsInt(text);
        }
        if (length == 0) {
            throw new IllegalStateException("nothing was written");
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / repeat;
    }

    private static int ours(String text) {
        List<FieldError> errors = new ArrayList<>();
        int length = 0;
        for (ConfigDocument document : ComponentConfigs.read("benchmark.yaml", text, errors)) {
            errors.addAll(document.validate(VERSION));
            length += document.toSecretYaml().length();
        }
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        return length;
    }

    private static int plain(String text) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(options), options);
        List<Object> documents = new ArrayList<>();
        yaml.loadAll(text).forEach(documents::add);
        return yaml.dumpAll(documents.iterator()).length();
    }

    private static String audit() {
        StringBuilder text = new StringBuilder("apiVersion: audit.k8s.io/v1\nkind: Policy\nrules:\n");
        for (int i = 0; i < 2000; i++) {
            text.append("""
                - level: RequestResponse
                  users: ["system:serviceaccount:kube-system:controller-%d"]
                  verbs: [get, list, watch]
                  resources:
                  - group: apps
                    resources: [deployments, deployments/status]
                  omitStages:
                  - RequestReceived
                """.formatted(i));
        }
        return text.toString();
    }
}
