package io.k8sbin.remote.internal;

import net.schmizz.sshj.SSHClient;

/** One login on the way to a host, the last one being the host itself. */
record Hop(String who, SSHClient client, Hearing hearing) {}
