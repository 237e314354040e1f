package io.k8sbin.examples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The other ways to do the job. */
final class Contenders {
    private static final String CURVE = "-o KexAlgorithms=curve25519-sha256";
    private final SshdFarm farm;
    private final Payload payload;

    Contenders(SshdFarm farm, Payload payload) {
        this.farm = farm;
        this.payload = payload;
    }

    private String ssh(String program, String portLetter) {
        return Programs.path(program) + " " + String.join(" ", farm.sshOptions()) + " " + portLetter + " "
                + farm.port();
    }

    private static String login(int host) {
        return SshdFarm.user() + "@" + SshdFarm.address(host);
    }

    private Path target(int host, String name) throws IOException {
        return Files.createDirectories(farm.folder(host)).resolve(name);
    }

    /** An archive piped into one ssh, sixteen hosts at once. */
    Contender tar(boolean curve) {
        return new ShellContender("tar piped into ssh" + (curve ? ", curve25519" : ""), Ours.AT_ONCE, (host, round) -> {
            Path target = target(host, "tar");
            return ssh("ssh", "-p") + " " + (curve ? CURVE : "") + " " + login(host) + " 'mkdir -p " + target
                    + " && tar -xf - -C " + target + " && true && true' <" + payload.archive(round);
        });
    }

    /** One master connection and four operations on it, sixteen hosts at once. */
    Contender controlMaster() {
        return new ShellContender("OpenSSH ControlMaster, 4 operations", Ours.AT_ONCE, (host, round) -> {
            Path target = target(host, "master");
            String socket = farm.folder().resolve("cm-" + host).toString();
            String ssh = ssh("ssh", "-p") + " -o ControlPath=" + socket + " " + login(host) + " ";
            return ssh("ssh", "-p") + " -o ControlMaster=yes -o ControlPersist=30 -o ControlPath=" + socket + " -f -N "
                    + login(host) + " >/dev/null 2>&1\n" + ssh + "mkdir -p " + target + "\n" + ssh + "'tar -xf - -C "
                    + target + "' <" + payload.archive(round) + "\n" + ssh + "true\n" + ssh + "true\n"
                    + ssh("ssh", "-p") + " -o ControlPath=" + socket + " -O exit " + login(host) + " 2>/dev/null";
        });
    }

    /** The way of the documents: an ssh or scp for every step, one host after another. */
    Contender documents() {
        return new ShellContender("ssh and scp one after another", 1, (host, round) -> {
            Path target = target(host, "documents");
            Path here = payload.local(round);
            String ssh = ssh("ssh", "-p") + " " + login(host) + " ";
            String copies = payload.names().stream()
                    .map(f -> ssh("scp", "-P") + " -q " + here.resolve(f) + " " + login(host) + ":" + target + "/")
                    .collect(Collectors.joining("\n"));
            return ssh + "mkdir -p " + target + "\n" + copies + "\n" + ssh + "'chmod 640 " + target + "/*'\n" + ssh
                    + "true\n" + ssh + "true";
        });
    }

    /** Ansible, with pipelining and a fork a host. */
    Contender ansible(boolean unarchive) {
        return new Contender() {
            @Override
            public String name() {
                return unarchive ? "Ansible, unarchive" : "Ansible, copy in a loop";
            }

            @Override
            public double round(int hosts, int round) throws IOException {
                Path inventory = inventory(hosts);
                Path play = playbook(unarchive, round);
                String environment = "export ANSIBLE_PIPELINING=True ANSIBLE_HOST_KEY_CHECKING=True "
                        + "ANSIBLE_NOCOWS=1 ANSIBLE_SSH_ARGS='-F none -o ControlMaster=auto -o ControlPersist=30 "
                        + "-o UserKnownHostsFile=" + farm.knownHosts() + "' ANSIBLE_LOCAL_TEMP=" + farm.folder()
                        + "/ansible ANSIBLE_REMOTE_TEMP=/tmp/ansible-bench LC_ALL=C.UTF-8\n";
                String run = Programs.path("ansible-playbook") + " -i " + inventory + " -f " + Math.min(hosts, 50) + " "
                        + play + " >" + farm.folder().resolve("ansible.log");
                return ShellContender.cpu(Programs.run("bash", "-c", environment + ShellContender.timed(run)));
            }
        };
    }

    private Path inventory(int hosts) throws IOException {
        List<String> lines = new ArrayList<>(List.of("[all]"));
        IntStream.rangeClosed(1, hosts)
                .forEach(
                        h -> lines.add("h" + h + " ansible_host=" + SshdFarm.address(h) + " ansible_port=" + farm.port()
                                + " ansible_user=" + SshdFarm.user() + " ansible_ssh_private_key_file=" + farm.key()
                                + " ansible_python_interpreter=/usr/bin/python3 dest="
                                + farm.folder(h).resolve("ansible")));
        return Files.write(farm.folder().resolve("inventory"), lines);
    }

    private Path playbook(boolean unarchive, int round) throws IOException {
        Path here = payload.local(round);
        String put = unarchive
                ? "    - unarchive: {src: \"" + payload.archive(round) + "\", dest: \"{{ dest }}\"}\n"
                : "    - copy: {src: \"" + here + "/{{ item }}\", dest: \"{{ dest }}/{{ item }}\", mode: '0640'}\n"
                        + "      loop: [" + String.join(", ", payload.names()) + "]\n";
        return Files.writeString(
                farm.folder().resolve("play.yaml"),
                "- hosts: all\n  gather_facts: false\n  tasks:\n"
                        + "    - file: {path: \"{{ dest }}\", state: directory}\n"
                        + put
                        + "    - command: /bin/true\n    - command: /bin/true\n");
    }
}
