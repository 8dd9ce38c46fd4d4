package dev.virga.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.wire.Timestamp.Format;
import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
  @ParameterizedTest
  @CsvSource({
    "2018-01-09T20:51:21Z, EPOCH_SECONDS, 1515531081",
    "2018-01-09T20:51:21.123Z, EPOCH_SECONDS, 1515531081.123",
    "2018-01-09T20:51:21.120Z, EPOCH_SECONDS, 1515531081.12",
    "2018-01-09T20:51:21.123999999Z, EPOCH_SECONDS, 1515531081.123",
    "2018-01-09T20:51:21.000999999Z, EPOCH_SECONDS, 1515531081",
    "1970-01-01T00:00:00Z, EPOCH_SECONDS, 0",
    "1969-12-31T23:59:58.5Z, EPOCH_SECONDS, -1.5",
    "9999-12-31T23:59:59.999Z, EPOCH_SECONDS, 253402300799.999",
    "2018-01-09T20:51:21Z, DATE_TIME, 2018-01-09T20:51:21Z",
    "2018-01-09T20:51:21.5Z, DATE_TIME, 2018-01-09T20:51:21.500Z",
    "2018-01-09T20:51:21.000999Z, DATE_TIME, 2018-01-09T20:51:21Z",
    "2018-01-09T20:51:21.5Z, HTTP_DATE, 'Tue, 09 Jan 2018 20:51:21 GMT'",
  })
  void times_are_written_to_the_millisecond(Instant time, Format format, String text) {
    assertThat(Timestamps.format(time, format)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1515531081, EPOCH_SECONDS, 2018-01-09T20:51:21Z",
    "1515531081.123456789123, EPOCH_SECONDS, 2018-01-09T20:51:21.123456789Z",
    "-1.5, EPOCH_SECONDS, 1969-12-31T23:59:58.5Z",
    "2018-01-09T20:51:21Z, EPOCH_SECONDS, 2018-01-09T20:51:21Z",
    "2018-01-09T21:51:21.25+01:00, DATE_TIME, 2018-01-09T20:51:21.250Z",
    "'Tue, 9 Jan 2018 20:51:21 GMT', HTTP_DATE, 2018-01-09T20:51:21Z",
    "'Tue, 09 Jan 2018 20:51:21 GMT', DATE_TIME, 2018-01-09T20:51:21Z",
  })
  void times_are_read_in_every_form(String text, Format format, Instant time) {
    assertThat(Timestamps.parse(text, format)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2018-01-09", "2018-13-09T20:51:21Z", "1e99", "1515531081x"})
  void what_is_no_time_is_refused(String text) {
    assertThatThrownBy(() -> Timestamps.parse(text, Format.EPOCH_SECONDS))
        .isInstanceOf(DateTimeException.class);
  }
}
