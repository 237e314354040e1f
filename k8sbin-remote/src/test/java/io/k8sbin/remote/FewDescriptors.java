package io.k8sbin.remote;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Opens connections until the process has no file left to open; a program of its own, run by a test. */
final class FewDescriptors {
    private static final int ENOUGH = 1000;

    private FewDescriptors() {}

    public static void main(String[] arguments) throws IOException {
        RemoteTarget target = LoopbackSshd.target(Integer.parseInt(arguments[0]));
        AtomicInteger retries = new AtomicInteger();
        SshConnector connector = SshConnector.builder()
                .credentials(Credentials.privateKey(Path.of(arguments[1])))
                .hostKeys(HostKeyPolicy.knownHosts(Path.of(arguments[2])))
                .timing(new ManualTiming(0.5))
                .onEvent(event -> retries.addAndGet(event instanceof RemoteEvent.ConnectRetried ? 1 : 0))
                .build();
        loadClasses(connector, target);
        retries.set(0);
        List<RemoteHost> open = new ArrayList<>();
        try {
            while (open.size() < ENOUGH) {
                open.add(connector.connect(target));
            }
        } catch (RemoteHostException e) {
            System.out.println("open " + open.size());
            System.out.println(e.getClass().getSimpleName() + " " + retries + " " + e.getMessage());
        }
        // half of them go, and there is room again
        open.subList(0, open.size() / 2).forEach(RemoteHost::close);
        try (RemoteHost host = connector.connect(target)) {
            System.out.print("again "
                    + host.run(RemoteCommand.of("echo", "in")).orThrow().out());
        }
        open.forEach(RemoteHost::close);
    }

    /** Classes in folders take a descriptor each when they are loaded: all that is done later is done once before. */
    private static void loadClasses(SshConnector connector, RemoteTarget target) throws IOException {
        try (RemoteHost host = connector.connect(target)) {
            host.run(RemoteCommand.of("true")).orThrow();
        }
        try (ServerSocket dropping = new ServerSocket(0, 4, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> {
                try {
                    while (true) {
                        dropping.accept().close();
                    }
                } catch (IOException e) {
                    // enough
                }
            });
            server.start();
            connector.connect(LoopbackSshd.target(dropping.getLocalPort())).close();
        } catch (ConnectFailedException e) {
            if (!e.retryable()) {
                throw e;
            }
        }
    }
}
