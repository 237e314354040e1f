package io.k8sbin.testkit;

import io.k8sbin.remote.UnitState;
import java.util.Map;

/**
 * A systemd unit of a simulated host.
 *
 * @param activeState {@code active}, {@code inactive}, {@code failed} and others
 * @param unitFileState {@code enabled}, {@code disabled} and others
 * @param fragmentPath its unit file; empty for none
 * @param mainPid its main process; 0 for none
 * @param starts how often it was started
 */
public record FakeUnit(String activeState, String unitFileState, String fragmentPath, long mainPid, int starts) {
    /** A unit that is there, disabled and not running. */
    public static FakeUnit installed(String fragmentPath) {
        return new FakeUnit("inactive", "disabled", fragmentPath, 0, 0);
    }

    /** Whether it is active. */
    public boolean isActive() {
        return activeState.equals("active");
    }

    /** Enabled. */
    public FakeUnit enabled() {
        return new FakeUnit(activeState, "enabled", fragmentPath, mainPid, starts);
    }

    /** Started anew, with another main process. */
    public FakeUnit started(long pid) {
        return new FakeUnit("active", unitFileState, fragmentPath, pid, starts + 1);
    }

    /** Not running, in this state. */
    public FakeUnit stopped(String state) {
        return new FakeUnit(state, unitFileState, fragmentPath, 0, starts);
    }

    /** As systemd shows it. */
    public UnitState show(String name) {
        return new UnitState(
                name,
                Map.of(
                        "LoadState",
                        fragmentPath.isEmpty() ? "not-found" : "loaded",
                        "ActiveState",
                        activeState,
                        "UnitFileState",
                        fragmentPath.isEmpty() ? "" : unitFileState,
                        "FragmentPath",
                        fragmentPath,
                        "NeedDaemonReload",
                        "no",
                        "MainPID",
                        Long.toString(mainPid)));
    }
}
