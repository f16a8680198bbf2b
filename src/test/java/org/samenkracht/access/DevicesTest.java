package org.samenkracht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.Secret;

class DevicesTest extends House {

    @Test
    void aDeviceIsRecognisedByItsSecretUntilItIsForgotten() {
        var ana = somebody().id();
        var secret = Secret.next();
        var device = devices.remember(ana, secret, "Firefox, Android");

        assertThat(devices.recognise(secret.text())).map(Device::person).contains(ana);
        assertThat(devices.of(ana)).extracting(Device::name).containsExactly("Firefox, Android");

        devices.forget(ana, device.id());

        assertThat(devices.recognise(secret.text())).isEmpty();
        assertThat(devices.knows(device.id())).isFalse();
        assertThat(devices.of(ana)).isEmpty();
    }

    @Test
    void nobodyForgetsTheDeviceOfSomebodyElse() {
        var device = devices.remember(somebody().id(), Secret.next(), "");

        assertThatThrownBy(() -> devices.forget(somebody().id(), device.id())).isInstanceOf(NotFound.class);
        assertThat(devices.knows(device.id())).isTrue();
    }

    @Test
    void allMyDevicesAreForgottenAtOnceAndNobodyElses() {
        var ana = somebody().id();
        var bo = somebody().id();
        devices.remember(ana, Secret.next(), "");
        devices.remember(ana, Secret.next(), "");
        devices.remember(bo, Secret.next(), "");

        devices.forgetAll(ana);

        assertThat(devices.of(ana)).isEmpty();
        assertThat(devices.of(bo)).hasSize(1);
    }

    @Test
    void aDeviceThatWasNotSeenForHalfAYearIsForgotten() {
        var secret = Secret.next();
        devices.remember(somebody().id(), secret, "");
        database.sql("update device set expires_at = created_at where secret_hash = ?")
                .param(secret.hash())
                .update();

        assertThat(devices.recognise(secret.text())).isEmpty();
    }

    @Test
    void aDeviceThatComesBackIsRememberedForHalfAYearAgain() {
        var secret = Secret.next();
        var device = devices.remember(somebody().id(), secret, "");
        database.sql(
                        "update device set seen_at = seen_at - interval '2' day, expires_at = expires_at - interval '2' day"
                                + " where secret_hash = ?")
                .param(secret.hash())
                .update();

        devices.recognise(secret.text());

        var again = devices.recognise(secret.text()).orElseThrow();
        assertThat(again.expiresAt()).isAfterOrEqualTo(device.expiresAt());
    }

    @Test
    void noSecretIsInTheDatabase() {
        var coalition = coalition();
        var kees = guide(coalition);
        var device = Secret.next();
        devices.remember(kees.person(), device, "");
        var secrets = List.of(device.text(), invitations.invite(kees), links.handTo(host(), kees.person()));

        var rows = List.of("join_link", "device", "sign_in_link").stream()
                .flatMap(table -> database.sql("select * from " + table).query().listOfRows().stream())
                .map(Object::toString)
                .toList();

        for (String secret : secrets) {
            assertThat(rows).noneMatch(row -> row.contains(secret));
            assertThat(rows).anyMatch(row -> row.contains(new Secret(secret).hash()));
        }
    }

    @Test
    void aDeviceIsCalledByItsBrowserAndSystem() {
        assertThat(DeviceName.of(
                        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0"))
                .isEqualTo("Edge, Windows");
        assertThat(DeviceName.of("Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0"))
                .isEqualTo("Firefox, Android");
        assertThat(DeviceName.of(null)).isEmpty();
    }
}
