package org.samenkracht;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** What the product is and does, without what it looks like: all features, no web server, no page. */
@TestConfiguration(proxyBeanMethods = false)
@AutoConfigurationPackage
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    DataJdbcRepositoriesAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@ComponentScan(
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "org\\.samenkracht\\.[A-Z]\\w*(?<!Storage|Time)",
                            "org\\.samenkracht\\.(shell|demo)\\..*",
                            "org\\.samenkracht\\.access\\.(?!(Devices|SignInLinks)$).*",
                            "org\\.samenkracht\\.live\\.(AbsentPages|(local|collaboration)\\..*)",
                            "org\\.samenkracht\\.live\\.relay\\.(?!Relay$).*",
                            "org\\.samenkracht\\.trail\\.RecordingClock",
                            "org\\.samenkracht\\..*\\.ui\\..*"
                        }))
class Features {

    @Bean
    Announcements announcements() {
        return new Announcements();
    }

    @Bean
    ActsOfGuides actsOfGuides() {
        return new ActsOfGuides();
    }
}
