package io.k8sbin.config.flags;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.config.RealBinary;
import io.k8sbin.testtools.RealTool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue against what it was not made from: the programs' own help and parsers. */
class RealFlagsTest {
    private static final int MINOR = 20;
    private static final Pattern HELP = Pattern.compile("(?m)^ +(?:-(\\w), )?--([\\w.-]+)(?: ([A-Za-z][\\w]*))? ");
    private static final Set<String> NO_FLAGS = Set.of("help", "version");

    private static Map<String, String> help(Component component) {
        Map<String, String> flags = new LinkedHashMap<>();
        Matcher flag = HELP.matcher(RealBinary.of(component.binary()).output(List.of("--help")));
        while (flag.find()) {
            flags.put(flag.group(2), String.valueOf(flag.group(3)));
        }
        return flags;
    }

    /** Types as pflag calls them in a help text. */
    private static boolean isType(String word, FlagType type) {
        return switch (word) {
            case "null" -> type == FlagType.BOOL || type == FlagType.TEXT;
            case "int", "int32", "int64", "Level", "severity" -> type == FlagType.INT;
            case "uint", "uint32", "uint64" -> type == FlagType.UINT;
            case "float", "float32" -> type == FlagType.NUMBER;
            case "duration" -> type == FlagType.DURATION;
            case "strings" -> type == FlagType.TEXTS;
            case "ip" -> type == FlagType.IP || type == FlagType.TEXT;
            case "mapStringBool" -> type == FlagType.GATES;
            case "mapStringString" -> type == FlagType.MAP;
            default -> type == FlagType.TEXT || type == FlagType.TEXTS || type == FlagType.MAP;
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = Component.class,
            names = {"KUBE_APISERVER", "KUBE_CONTROLLER_MANAGER", "KUBE_SCHEDULER", "KUBELET", "KUBE_PROXY"})
    void every_flag_of_the_help_is_in_the_catalogue_with_its_type(Component component) {
        FlagTable table = FlagTable.of(component);
        Map<String, String> help = help(component);
        List<String> differences = new ArrayList<>();
        help.forEach((name, word) -> {
            FlagSpec flag = table.find(name, MINOR).filter(f -> f.isIn(MINOR)).orElse(null);
            if (flag == null) {
                differences.add(name + " is missing");
            } else if (!isType(word, flag.type())) {
                differences.add(name + " is " + word + ", not " + flag.type());
            }
        });
        System.out.printf("help of %s 1.20.2: %d flags compared%n", component.binary(), help.size());
        assertThat(help).hasSizeGreaterThan(50);
        assertThat(differences).isEmpty();
    }

    /** A value every flag of the type takes. */
    private static String value(FlagSpec flag) {
        return switch (flag.type()) {
            case BOOL -> "true";
            case INT, UINT, NUMBER -> "1";
            case DURATION -> "1m";
            case IP -> "127.0.0.1";
            case GATES -> "AllAlpha=false";
            case MAP, TEXT, TEXTS -> known(flag);
        };
    }

    private static String known(FlagSpec flag) {
        return switch (flag.name()) {
            case "log-backtrace-at" -> "file.go:1";
            case "service-node-port-range", "proxy-port-range" -> "30000-32767";
            case "tls-sni-cert-key" -> "/cert,/key";
            case "vmodule" -> "file=1";
            case "register-with-taints" -> "key=value:NoSchedule";
            case "proxy-mode" -> "iptables";
            case "detect-local-mode" -> "ClusterCIDR";
            case "healthz-bind-address", "metrics-bind-address", "address", "bind-address" -> "127.0.0.1";
            case "manifest-url-header" -> "a:b";
            case "nodeport-addresses", "ipvs-exclude-cidrs", "cloud-provider-gce-lb-src-cidrs" -> "10.0.0.0/8";
            case "cloud-provider-gce-l7lb-src-cidrs", "node-ip" -> "10.0.0.0/8";
            default -> flag.type() == FlagType.MAP ? "memory=1Gi" : "";
        };
    }

    private static String answer(Component component, List<String> arguments) {
        return RealBinary.of(component.binary()).output(arguments);
    }

    @ParameterizedTest
    @EnumSource(
            value = Component.class,
            names = {"KUBE_APISERVER", "KUBE_CONTROLLER_MANAGER", "KUBE_SCHEDULER", "KUBELET", "KUBE_PROXY"})
    void flags_the_help_does_not_show_are_taken_and_those_of_other_versions_are_not(Component component) {
        TreeSet<String> hidden = new TreeSet<>();
        TreeSet<String> absent = new TreeSet<>();
        Set<String> shown = help(component).keySet();
        List<String> wrong = new ArrayList<>();
        for (FlagSpec flag : FlagTable.of(component).all().values()) {
            if (flag.isIn(MINOR) && !shown.contains(flag.name())) {
                hidden.add(flag.name());
                String answer = answer(component, List.of("--" + flag.name() + "=" + value(flag), "--no-such-flag"));
                if (answer.contains("unknown flag: --" + flag.name())) {
                    wrong.add("--" + flag.name() + " is refused");
                }
            } else if (!flag.isIn(MINOR)) {
                absent.add(flag.name());
                String answer = answer(component, List.of("--" + flag.name() + "=" + value(flag), "--no-such-flag"));
                if (!answer.contains("unknown flag: --" + flag.name())) {
                    wrong.add("--" + flag.name() + " is taken");
                }
            }
        }
        System.out.printf(
                "%s 1.20.2: %d hidden flags are taken, %d of other versions are refused%n",
                component.binary(), hidden.size(), absent.size());
        assertThat(wrong).isSubsetOf(Exceptions.of(component));
        assertThat(Exceptions.of(component)).isSubsetOf(wrong);
    }

    /** Where the 1.20.2 programs and the catalogue, which knows minors, differ. */
    private static final class Exceptions {
        static List<String> of(Component component) {
            return switch (component) {
                // came with a later patch release of 1.20
                case KUBE_APISERVER -> List.of("--lease-reuse-duration-seconds is refused");
                // programs built for Windows only
                case KUBELET -> List.of("--windows-priorityclass is refused", "--windows-service is refused");
                case KUBE_PROXY ->
                    List.of(
                            "--enable-dsr is refused",
                            "--network-name is refused",
                            "--source-vip is refused",
                            "--windows-service is refused");
                default -> List.of();
            };
        }
    }

    @Test
    void every_flag_of_the_help_of_the_installed_etcd_is_in_the_catalogue_of_its_minor() {
        RealTool etcd = RealTool.require("etcd");
        Matcher version = Pattern.compile("etcd Version: (\\S+)")
                .matcher(etcd.run("--version").ok().out());
        assertThat(version.find()).isTrue();
        int minor = EtcdVersion.of(version.group(1)).minor();
        RealTool.Run help = etcd.run("--help");
        Matcher flag = Pattern.compile("(?m)^  --([\\w-]+)").matcher(help.out() + help.err());
        FlagTable table = FlagTable.of(Component.ETCD);
        TreeSet<String> missing = new TreeSet<>();
        int compared = 0;
        while (flag.find()) {
            compared++;
            if (table.find(flag.group(1), minor).filter(f -> f.isIn(minor)).isEmpty()) {
                missing.add(flag.group(1));
            }
        }
        System.out.printf("help of etcd %s: %d flags compared%n", version.group(1), compared);
        assertThat(compared).isGreaterThan(60);
        missing.removeAll(NO_FLAGS);
        assertThat(missing).isEmpty();
    }
}
