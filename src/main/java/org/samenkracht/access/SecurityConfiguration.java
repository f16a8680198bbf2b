package org.samenkracht.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What a browser gets without being signed in, and what a page may do. There are no passwords and no default user. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** Flow writes scripts and styles into the page and evaluates what the server sends; nothing comes from elsewhere. */
    static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** Beside pages, which no browser keeps: files whose own headers say for how long. */
    private static final RequestMatcher KEPT_BY_BROWSERS = request -> Stream.of(
                    "/release/",
                    "/VAADIN/build/",
                    "/VAADIN/static/",
                    "/aura/",
                    "/scripts/",
                    "/styles/",
                    "/fonts/",
                    "/images/")
            .anyMatch(request.getRequestURI().substring(request.getContextPath().length())::startsWith);

    private static final String DEVICE_FEATURES =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), clipboard-write=(self)";

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, RememberedDevice remembered, Devices devices, SecurityContextHolderStrategy contexts) {
        http.authorizeHttpRequests(SecurityConfiguration::open)
                .rememberMe(here -> here.key(RememberedDevice.KEY).rememberMeServices(remembered))
                .addFilterAfter(new ForgottenDeviceFilter(devices, contexts), RememberMeAuthenticationFilter.class)
                .headers(SecurityConfiguration::limit);
        // Vaadin's own pages find each who may see them; an unknown address gets the page that says so.
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/sign-in")
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll()
                .requestMatchers("/release/**", "/styles/**", "/scripts/**", "/fonts/**", "/images/**", "/aura/**")
                .permitAll()
                .requestMatchers("/relay")
                .authenticated();
    }

    private static void limit(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(KEPT_BY_BROWSERS), new CacheControlHeadersWriter()))
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(DEVICE_FEATURES))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .withObjectPostProcessor(new BeforeThePage());
    }

    /** Vaadin's pages are forwarded to, and after a forward Tomcat takes no more headers: they are written first. */
    private static final class BeforeThePage implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
