package org.samenkracht.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenkracht.coalition.Secret;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

class DoorTest extends House {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/host", "/me", "/relay", "/nowhere", "/actuator", "/actuator/env", "/error"})
    void whoeverIsNotKnownIsAskedToSignIn(String path) {
        var answer = new Browser(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in/something", "/join/something", "/styles/app.css", "/aura/aura.css"})
    void whatOneNeedsToComeInIsOpen(String path) {
        assertThat(new Browser(port).get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void theLookOfAReleaseComesInOneAnswerThatABrowserKeepsForGood() {
        var stranger = new Browser(port);
        var address = Pattern.compile("release/\\w+/styles/app.css")
                .matcher(stranger.get("/sign-in").body())
                .results()
                .map(MatchResult::group)
                .findFirst();

        var look = stranger.get("/" + address.orElseThrow());

        assertThat(look.body()).contains("--paper:", "@media print").doesNotContain("@import");
        assertThat(look.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(how -> assertThat(how).contains("immutable"));
    }

    @Test
    void healthIsOpenAndTheRestOfTheManagementIsClosedAlsoToPeople() {
        var ana = known(Secret.next());

        assertThat(new Browser(port).get("/actuator/health/liveness").statusCode())
                .isNotEqualTo(302);
        assertThat(ana.get("/actuator/env").statusCode()).isEqualTo(302);
        assertThat(ana.get("/actuator").statusCode()).isEqualTo(302);
    }

    @Test
    void aDeviceSignsInAgainWithoutASession() {
        var ana = known(Secret.next());

        assertThat(ana.get("/me").statusCode()).isEqualTo(200);
        assertThat(ana.cookie("JSESSIONID")).isPresent();
    }

    @Test
    void anUnknownDeviceDoesNotAndItsCookieIsTakenBack() {
        var stranger = new Browser(port).on(Secret.next().text());

        assertThat(stranger.get("/me").statusCode()).isEqualTo(302);
        assertThat(stranger.cookie(DeviceCookie.NAME)).isEmpty();
    }

    @Test
    void aForgottenDeviceIsSignedOutInTheMiddleOfItsSession() {
        var person = somebody().id();
        var secret = Secret.next();
        devices.remember(person, secret, "");
        var ana = new Browser(port).on(secret.text());
        assertThat(ana.get("/me").statusCode()).isEqualTo(200);
        assertThat(ana.get("/me").statusCode()).isEqualTo(200);

        devices.forgetAll(person);

        assertThat(ana.get("/me").statusCode()).isEqualTo(302);
        assertThat(ana.cookie(DeviceCookie.NAME)).isEmpty();
    }

    @Test
    void everyPageForbidsFramesAndThingsFromElsewhere() {
        var headers = new Browser(port).get("/sign-in").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'"));
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    }

    @Test
    void aPageIsInTheLanguageOfItsBrowserAndDutchForAllOthers() {
        var browser = new Browser(port);

        assertThat(browser.get("/sign-in").body()).contains("lang=\"nl\"");
        assertThat(browser.speaking("en-GB,nl;q=0.5").get("/sign-in").body()).contains("lang=\"en\"");
        assertThat(browser.speaking("fr").get("/sign-in").body()).contains("lang=\"nl\"");
    }

    @Test
    void whereItIsNoDemoNobodyCanChooseToBeSomebody(@Autowired ObjectProvider<DemoPicker> picker) {
        assertThat(picker.getIfAvailable()).isNull();
    }

    @Test
    void aMessageThatIsLongerThanAnyOfOursIsNotRead() throws Exception {
        var signIn = URI.create("http://localhost:" + port + "/sign-in?v-r=uidl&v-uiId=0");
        var tooMuch = HttpRequest.newBuilder(signIn).POST(BodyPublishers.ofByteArray(new byte[3_000_000]));

        var answer = HttpClient.newHttpClient().send(tooMuch.build(), BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    private Browser known(Secret secret) {
        devices.remember(somebody().id(), secret, "");
        return new Browser(port).on(secret.text());
    }
}
