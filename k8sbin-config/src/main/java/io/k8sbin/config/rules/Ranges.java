package io.k8sbin.config.rules;

import io.k8sbin.core.Cidr;
import io.k8sbin.core.IpAddress;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ranges as Go reads them: with host bits, and several with commas between. */
final class Ranges {
    private Ranges() {}

    /** Every range of the text; what is none is left out, because the type of its field already says so. */
    static List<Cidr> of(String text) {
        List<Cidr> ranges = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            one(part.strip()).ifPresent(ranges::add);
        }
        return ranges;
    }

    /** Whether both texts stand for the same ranges. */
    static boolean same(String text, String other) {
        return text.equals(other) || of(text).equals(of(other));
    }

    /** Whether a range of the text holds the address. */
    static boolean contain(String text, IpAddress address) {
        for (Cidr range : of(text)) {
            if (range.contains(address)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Cidr> one(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !text.substring(slash + 1).matches("[0-9]{1,3}")) {
            return Optional.empty();
        }
        try {
            IpAddress address = IpAddress.of(text.substring(0, slash));
            int free = address.bits() - Integer.parseInt(text.substring(slash + 1));
            if (free < 0) {
                return Optional.empty();
            }
            BigInteger number = address.toNumber().shiftRight(free).shiftLeft(free);
            IpAddress first = address.plus(number.subtract(address.toNumber()));
            return Optional.of(new Cidr(first, address.bits() - free));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a part of the text names an address inside its range instead of the first one. */
    static boolean hasHostBits(String text) {
        for (String part : text.split(",", -1)) {
            Optional<Cidr> range = one(part.strip());
            if (range.isPresent()
                    && !IpAddress.of(part.strip().split("/", 2)[0])
                            .equals(range.get().network())) {
                return true;
            }
        }
        return false;
    }
}
