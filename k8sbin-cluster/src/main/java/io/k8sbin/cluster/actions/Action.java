package io.k8sbin.cluster.actions;

import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secrecy;
import io.k8sbin.core.Sha256;
import java.time.Duration;

/** One thing done on one host. Secrets appear as length and digest only. */
public sealed interface Action {
    /** What it is done to: a path, a unit, an object. */
    String target();

    /** Why, in words. */
    String why();

    /** The host's lock is taken for this run. */
    record Lock(HostPath path, String why) implements Action {
        @Override
        public String target() {
            return path.value();
        }
    }

    /** A directory is made. */
    record MakeDirectory(HostPath path, FileMode mode, String why) implements Action {
        @Override
        public String target() {
            return path.value();
        }
    }

    /**
     * A file is put, in place of whatever is there.
     *
     * @param path where
     * @param sha256 of its content
     * @param bytes its length
     * @param mode permission bits
     * @param owner user and group
     * @param secrecy whether its content is secret
     * @param why in words
     */
    record PutFile(
            HostPath path, Sha256 sha256, long bytes, FileMode mode, FileOwner owner, Secrecy secrecy, String why)
            implements Action {
        @Override
        public String target() {
            return path.value();
        }
    }

    /** A file goes. */
    record RemoveFile(HostPath path, String why) implements Action {
        @Override
        public String target() {
            return path.value();
        }
    }

    /** The version of a file the host keeps comes back. */
    record RestoreFile(HostPath path, String why) implements Action {
        @Override
        public String target() {
            return path.value();
        }
    }

    /** A file stays as it is although others of its time come back. */
    record KeepFile(HostPath path, String why) implements Action {
        @Override
        public String target() {
            return path.value();
        }
    }

    /** A unit is stopped and disabled, before its file goes. */
    record RetireUnit(String unit, String why) implements Action {
        @Override
        public String target() {
            return unit;
        }
    }

    /** Something that ends with a unit being enabled, active, ready and recorded. */
    sealed interface UnitAction extends Action {
        /** Full name. */
        String unit();

        /** When it comes up. */
        Phase phase();

        /** What it is asked until it answers. */
        String question();

        /** How long it may take to answer. */
        Duration deadline();

        @Override
        default String target() {
            return unit();
        }
    }

    /** A unit that does not run is started. */
    record StartUnit(String unit, Phase phase, String question, Duration deadline, String why) implements UnitAction {}

    /** A unit that runs on something old is restarted. */
    record RestartUnit(String unit, Phase phase, String question, Duration deadline, String why)
            implements UnitAction {}

    /** A unit that runs on what it should is asked, enabled and recorded. */
    record ConfirmUnit(String unit, Phase phase, String question, Duration deadline, String why)
            implements UnitAction {}

    /** An object is applied to the API. */
    record ApplyObject(String kind, String name, String why) implements Action {
        @Override
        public String target() {
            return kind + "/" + name;
        }
    }

    /** A bootstrap token becomes valid for a while. */
    record AllowToken(String id, Duration ttl, String why) implements Action {
        @Override
        public String target() {
            return "bootstrap-token-" + id;
        }
    }

    /** A node's request for a serving certificate is reviewed and, if it is right, approved. */
    record ApproveCsr(String node, String why) implements Action {
        @Override
        public String target() {
            return node;
        }
    }

    /** A node is awaited until it says it is Ready. */
    record AwaitNode(String node, String why) implements Action {
        @Override
        public String target() {
            return node;
        }
    }

    /** A bootstrap token stops being valid. */
    record DeleteToken(String id, String why) implements Action {
        @Override
        public String target() {
            return "bootstrap-token-" + id;
        }
    }

    /** A user of the system is made. */
    record MakeUser(String user, String why) implements Action {
        @Override
        public String target() {
            return user;
        }
    }

    /** Every image archive in a folder is imported by the container runtime. */
    record ImportImages(HostPath folder, String why) implements Action {
        @Override
        public String target() {
            return folder.value();
        }
    }

    /**
     * A program runs.
     *
     * @param operation which
     * @param why in words
     */
    record Run(Operation operation, String why) implements Action {
        @Override
        public String target() {
            return operation.toString();
        }
    }

    /**
     * A taint that keeps pods off a node goes.
     *
     * @param node whose
     * @param key its key; its effect is {@code NoSchedule}
     * @param why in words
     */
    record RemoveTaint(String node, String key, String why) implements Action {
        @Override
        public String target() {
            return node + " " + key;
        }
    }
}
