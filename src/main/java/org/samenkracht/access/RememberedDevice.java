package org.samenkracht.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Person;
import org.samenkracht.coalition.Secret;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Signs a browser in by its device cookie, and out for good. */
@Component
class RememberedDevice implements RememberMeServices, LogoutHandler {

    /** Tells Spring Security that an authentication was made here; it never leaves this process. */
    static final String KEY = UUID.randomUUID().toString();

    private final Devices devices;

    RememberedDevice(Devices devices) {
        this.devices = devices;
    }

    /** Remembers a person on this browser from now on; whoever it remembered before is signed out. */
    Authentication remember(Id<Person> person, HttpServletRequest request, HttpServletResponse response) {
        var before = DeviceCookie.read(request).flatMap(devices::recognise);
        if (before.isPresent() && before.get().person().equals(person)) {
            return authentication(before.get());
        }
        DeviceCookie.read(request).ifPresent(devices::forget);
        var secret = Secret.next();
        DeviceCookie.write(secret, request, response);
        return authentication(
                devices.remember(person, secret, DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT))));
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        var device = DeviceCookie.read(request).flatMap(devices::recognise);
        if (device.isEmpty()) {
            DeviceCookie.read(request).ifPresent(unknown -> DeviceCookie.clear(request, response));
        }
        return device.map(RememberedDevice::authentication).orElse(null);
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        DeviceCookie.read(request).ifPresent(devices::forget);
        DeviceCookie.clear(request, response);
    }

    /** Nothing to do: there are no passwords to fail with. */
    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {}

    /** Nothing to do: {@link SignIn} remembers the device itself. */
    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication successful) {}

    private static Authentication authentication(Device device) {
        var authentication = new RememberMeAuthenticationToken(KEY, new SignedIn(device.person()), List.of());
        authentication.setDetails(device);
        return authentication;
    }
}
