package io.understudy.mock.callback.http;

import io.understudy.mock.callback.http.Destination.Allowed;
import io.understudy.mock.callback.http.Destination.Denied;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/**
 * Says where callbacks may be sent: to this machine by its loopback addresses, and to hosts that somebody has listed.
 * Addresses come from whoever calls the mock, who must not be able to make it talk to others in its network.
 */
final class Destinations {
    private final List<AllowedHost> listed;
    private final OwnListeners own;
    private final Lookup lookup;

    /** Finds the addresses of a host. */
    @FunctionalInterface
    interface Lookup {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    Destinations(List<AllowedHost> listed, OwnListeners own, Lookup lookup) {
        this.listed = listed;
        this.own = own;
        this.lookup = lookup;
    }

    /**
     * Judges an address. The mock itself is never allowed, listed or not. Unless its host is listed, all that its name
     * stands for has to be loopback. The name is looked up again when it is connected to; Java remembers it for longer than
     * that takes, so that it cannot change in between.
     */
    Destination judge(String text) {
        URI address;
        try {
            address = new URI(text);
        } catch (URISyntaxException malformed) {
            return noAddress(text);
        }
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (address.getHost() == null || (!scheme.equals("http") && !scheme.equals("https"))) {
            return noAddress(text);
        }
        boolean isListed = listed.stream().anyMatch(host -> host.covers(address));
        try {
            List<InetAddress> found = List.of(lookup.addresses(address.getHost()));
            if (found.stream().anyMatch(each -> own.cover(each, AllowedHost.port(address)))) {
                return new Denied("'%s' is an address of this mock, which never calls itself.".formatted(text));
            }
            return isListed || found.stream().allMatch(InetAddress::isLoopbackAddress)
                    ? new Allowed(address)
                    : new Denied("'%s' is no loopback address; to allow it, add --allow-callbacks=%s."
                            .formatted(address.getHost(), address.getHost()));
        } catch (UnknownHostException unknown) {
            return isListed
                    ? new Allowed(address)
                    : new Denied("The host '%s' is not known.".formatted(address.getHost()));
        }
    }

    private static Destination noAddress(String text) {
        return new Denied("'%s' is no http or https address.".formatted(text));
    }
}
