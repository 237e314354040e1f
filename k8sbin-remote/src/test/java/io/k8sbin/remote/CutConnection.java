package io.k8sbin.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** A TCP proxy on a free port that drops the connection after so many bytes of the client. */
final class CutConnection implements AutoCloseable {
    private final ServerSocket listener;
    private final long most;
    private final AtomicLong passed = new AtomicLong();

    CutConnection(int to, long most) throws IOException {
        this.listener = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
        this.most = most;
        daemon(() -> serve(to));
    }

    /** A login through a proxy. */
    static RemoteHost host(LoopbackSshd sshd, CutConnection proxy) throws IOException {
        Path known = sshd.folder.resolve("known-" + proxy.port());
        Files.writeString(known, Files.readString(sshd.knownHosts).replace(":" + sshd.port, ":" + proxy.port()));
        return sshd.connector()
                .hostKeys(HostKeyPolicy.knownHosts(known))
                .build()
                .connect(LoopbackSshd.target(proxy.port()));
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Bytes of the client so far. */
    long passed() {
        return passed.get();
    }

    private void serve(int to) {
        try (Socket client = listener.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), to)) {
            daemon(() -> copy(server, client));
            byte[] piece = new byte[4096];
            InputStream in = client.getInputStream();
            OutputStream out = server.getOutputStream();
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                int let = (int) Math.min(n, most - passed.get());
                out.write(piece, 0, let);
                if (passed.addAndGet(let) >= most) {
                    cut(client, server);
                    return;
                }
            }
        } catch (IOException e) {
            // one side is gone: so is the other
        }
    }

    /** The client's side at once; the host reads what had passed, and goes when it notices the end. */
    private static void cut(Socket client, Socket server) throws IOException {
        client.close();
        server.shutdownOutput();
        server.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // cut
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "cut-connection");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
