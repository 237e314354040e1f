package io.k8sbin.render.systemd;

import java.time.Duration;

/** A timer ({@code systemd.timer(5)}): starts another unit at its times. Not thread-safe. */
public final class TimerUnitBuilder extends UnitBuilder<TimerUnitBuilder> {
    private static final String TIMER = "Timer";

    TimerUnitBuilder() {
        super(new UnitDraft("Unit", TIMER, "Install"));
    }

    /** By the calendar ({@code systemd.time(7)}): {@code hourly}, {@code Mon..Fri *-*-* 02:00}. */
    public TimerUnitBuilder onCalendar(String expression) {
        if (!expression.matches("[A-Za-z0-9*][A-Za-z0-9*:/.,~ _+-]*")) {
            draft().invalid(TIMER, "OnCalendar", expression, "a calendar expression such as daily or *-*-* 02:00");
            return this;
        }
        return directive(TIMER, "OnCalendar", expression);
    }

    /** This long after the machine started. */
    public TimerUnitBuilder onBoot(Duration after) {
        return duration("OnBootSec", after);
    }

    /** This long after the timer itself was started. */
    public TimerUnitBuilder onActive(Duration after) {
        return duration("OnActiveSec", after);
    }

    /** This long after the unit was last started. */
    public TimerUnitBuilder onUnitActive(Duration after) {
        return duration("OnUnitActiveSec", after);
    }

    /** This long after the unit last ended. */
    public TimerUnitBuilder onUnitInactive(Duration after) {
        return duration("OnUnitInactiveSec", after);
    }

    /** How late it may be, so that several timers share a wake-up; a minute where not said. */
    public TimerUnitBuilder accuracy(Duration window) {
        return duration("AccuracySec", window);
    }

    /** Up to this long a delay at random, so that a thousand hosts do not start at once. */
    public TimerUnitBuilder randomizedDelay(Duration most) {
        return duration("RandomizedDelaySec", most);
    }

    /** Makes up for a time of the calendar that passed while the machine was off. */
    public TimerUnitBuilder persistent() {
        return directive(TIMER, "Persistent", "yes");
    }

    /** The unit it starts; the service of the timer's own name where not said. */
    public TimerUnitBuilder unit(String unitName) {
        draft().units(TIMER, "Unit", unitName);
        return this;
    }

    private TimerUnitBuilder duration(String name, Duration value) {
        draft().duration(TIMER, name, value, Duration.ZERO);
        return this;
    }

    @Override
    TimerUnitBuilder self() {
        return this;
    }

    @Override
    void complete(UnitDraft unit) {
        if (!unit.any(TIMER, "On")) {
            unit.required(TIMER, "OnCalendar", "a timer needs a time: OnCalendar= or one of the On…Sec=");
        }
    }
}
