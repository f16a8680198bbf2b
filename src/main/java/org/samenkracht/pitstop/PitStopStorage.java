package org.samenkracht.pitstop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** How the types of a pitstop are kept in the database. */
@Configuration(proxyBeanMethods = false)
class PitStopStorage {

    @Bean
    Converter<Stages, String> stagesToColumn() {
        return new StagesToColumn();
    }

    @Bean
    Converter<String, Stages> columnToStages() {
        return new ColumnToStages();
    }

    @Bean
    Converter<BoardsInPlay, String> boardsToColumn() {
        return new BoardsToColumn();
    }

    @Bean
    Converter<String, BoardsInPlay> columnToBoards() {
        return new ColumnToBoards();
    }

    @WritingConverter
    static class StagesToColumn implements Converter<Stages, String> {
        @Override
        public String convert(Stages stages) {
            return stages.written();
        }
    }

    @ReadingConverter
    static class ColumnToStages implements Converter<String, Stages> {
        @Override
        public Stages convert(String column) {
            return Stages.read(column);
        }
    }

    @WritingConverter
    static class BoardsToColumn implements Converter<BoardsInPlay, String> {
        @Override
        public String convert(BoardsInPlay boards) {
            return boards.written();
        }
    }

    @ReadingConverter
    static class ColumnToBoards implements Converter<String, BoardsInPlay> {
        @Override
        public BoardsInPlay convert(String column) {
            return BoardsInPlay.read(column);
        }
    }
}
