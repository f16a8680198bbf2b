package org.samenkracht;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Time {

    @Bean
    Today clock() {
        return new Today();
    }
}
