package io.k8sbin.cluster.actions.internal;

import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.Operation;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secrecy;
import io.k8sbin.core.Sha256;
import io.k8sbin.core.json.Json;
import java.time.Duration;
import java.util.Arrays;

/** One action as JSON: {@code do} says which, {@code why} why; the rest is its own. */
final class ActionFields {
    private ActionFields() {}

    static Json write(Action action) {
        Json.ObjectBuilder json = Json.object();
        if (action instanceof Action.Lock a) {
            json.put("do", "lock").put("path", a.path().value());
        } else if (action instanceof Action.MakeDirectory a) {
            json.put("do", "make-directory")
                    .put("path", a.path().value())
                    .put("mode", a.mode().toString());
        } else if (action instanceof Action.PutFile a) {
            file(json, a);
        } else if (action instanceof Action.RemoveFile a) {
            json.put("do", "remove-file").put("path", a.path().value());
        } else if (action instanceof Action.RestoreFile a) {
            json.put("do", "restore-file").put("path", a.path().value());
        } else if (action instanceof Action.KeepFile a) {
            json.put("do", "keep-file").put("path", a.path().value());
        } else if (action instanceof Action.RetireUnit a) {
            json.put("do", "retire-unit").put("unit", a.unit());
        } else if (action instanceof Action.UnitAction a) {
            unit(json, a);
        } else if (action instanceof Action.MakeUser a) {
            json.put("do", "make-user").put("user", a.user());
        } else if (action instanceof Action.ImportImages a) {
            json.put("do", "import-images").put("folder", a.folder().value());
        } else if (action instanceof Action.Run a) {
            json.put("do", "run").put("operation", ActionJson.word(a.operation()));
        } else {
            object(json, action);
        }
        return json.put("why", action.why()).build();
    }

    private static void file(Json.ObjectBuilder json, Action.PutFile file) {
        json.put("do", "put-file")
                .put("path", file.path().value())
                .put("sha256", file.sha256().hex())
                .put("bytes", file.bytes())
                .put("mode", file.mode().toString())
                .put("owner", file.owner().toString())
                .put("secrecy", ActionJson.word(file.secrecy()));
    }

    private static void unit(Json.ObjectBuilder json, Action.UnitAction unit) {
        String verb = unit instanceof Action.StartUnit
                ? "start-unit"
                : unit instanceof Action.RestartUnit ? "restart-unit" : "confirm-unit";
        json.put("do", verb)
                .put("unit", unit.unit())
                .put("phase", ActionJson.word(unit.phase()))
                .put("question", unit.question())
                .put("deadlineMillis", unit.deadline().toMillis());
    }

    private static void object(Json.ObjectBuilder json, Action action) {
        if (action instanceof Action.ApplyObject a) {
            json.put("do", "apply-object").put("kind", a.kind()).put("name", a.name());
        } else if (action instanceof Action.AllowToken a) {
            json.put("do", "allow-token")
                    .put("id", a.id())
                    .put("ttlMillis", a.ttl().toMillis());
        } else if (action instanceof Action.ApproveCsr a) {
            json.put("do", "approve-csr").put("node", a.node());
        } else if (action instanceof Action.AwaitNode a) {
            json.put("do", "await-node").put("node", a.node());
        } else if (action instanceof Action.DeleteToken a) {
            json.put("do", "delete-token").put("id", a.id());
        } else if (action instanceof Action.RemoveTaint a) {
            json.put("do", "remove-taint").put("node", a.node()).put("key", a.key());
        }
    }

    static Action read(Json json, String path) {
        String verb = ActionJson.text(json, path, "do");
        String why = ActionJson.text(json, path, "why");
        return switch (verb) {
            case "lock" -> new Action.Lock(path(json, path), why);
            case "make-directory" -> new Action.MakeDirectory(path(json, path), mode(json, path), why);
            case "put-file" -> readFile(json, path, why);
            case "remove-file" -> new Action.RemoveFile(path(json, path), why);
            case "restore-file" -> new Action.RestoreFile(path(json, path), why);
            case "keep-file" -> new Action.KeepFile(path(json, path), why);
            case "retire-unit" -> new Action.RetireUnit(ActionJson.text(json, path, "unit"), why);
            case "apply-object" ->
                new Action.ApplyObject(ActionJson.text(json, path, "kind"), ActionJson.text(json, path, "name"), why);
            case "allow-token" ->
                new Action.AllowToken(ActionJson.text(json, path, "id"), millis(json, path, "ttlMillis"), why);
            case "approve-csr" -> new Action.ApproveCsr(ActionJson.text(json, path, "node"), why);
            case "await-node" -> new Action.AwaitNode(ActionJson.text(json, path, "node"), why);
            case "make-user" -> new Action.MakeUser(ActionJson.text(json, path, "user"), why);
            case "import-images" -> new Action.ImportImages(HostPath.of(ActionJson.text(json, path, "folder")), why);
            case "run" ->
                new Action.Run(
                        constant(Operation.class, ActionJson.text(json, path, "operation"), path + ".operation"), why);
            case "remove-taint" ->
                new Action.RemoveTaint(ActionJson.text(json, path, "node"), ActionJson.text(json, path, "key"), why);
            case "delete-token" -> new Action.DeleteToken(ActionJson.text(json, path, "id"), why);
            default -> readUnit(verb, json, path, why);
        };
    }

    private static Action readUnit(String verb, Json json, String path, String why) {
        if (!verb.matches("(start|restart|confirm)-unit")) {
            throw new IllegalArgumentException(path + ".do: no such action: \"" + verb + "\"");
        }
        String unit = ActionJson.text(json, path, "unit");
        Phase phase = constant(Phase.class, ActionJson.text(json, path, "phase"), path + ".phase");
        String question = ActionJson.text(json, path, "question");
        Duration deadline = millis(json, path, "deadlineMillis");
        return switch (verb) {
            case "start-unit" -> new Action.StartUnit(unit, phase, question, deadline, why);
            case "restart-unit" -> new Action.RestartUnit(unit, phase, question, deadline, why);
            default -> new Action.ConfirmUnit(unit, phase, question, deadline, why);
        };
    }

    private static Action readFile(Json json, String path, String why) {
        String[] owner = ActionJson.text(json, path, "owner").split(":", 2);
        if (owner.length != 2) {
            throw new IllegalArgumentException(path + ".owner: must be user:group");
        }
        return new Action.PutFile(
                path(json, path),
                new Sha256(ActionJson.text(json, path, "sha256")),
                number(json, path, "bytes"),
                mode(json, path),
                new FileOwner(owner[0], owner[1]),
                constant(Secrecy.class, ActionJson.text(json, path, "secrecy"), path + ".secrecy"),
                why);
    }

    private static HostPath path(Json json, String path) {
        return HostPath.of(ActionJson.text(json, path, "path"));
    }

    private static FileMode mode(Json json, String path) {
        return FileMode.of(ActionJson.text(json, path, "mode"));
    }

    private static long number(Json json, String path, String name) {
        return json.at(name)
                .number()
                .orElseThrow(() -> new IllegalArgumentException(path + "." + name + ": must be a number"))
                .longValueExact();
    }

    private static Duration millis(Json json, String path, String name) {
        return Duration.ofMillis(number(json, path, name));
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word, String path) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> ActionJson.word(c).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path + ": no such value: \"" + word + "\""));
    }
}
