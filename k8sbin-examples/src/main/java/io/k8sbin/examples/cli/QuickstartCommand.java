package io.k8sbin.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** stub. */
@Command(name = "quickstart")
final class QuickstartCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 1;
    }
}
