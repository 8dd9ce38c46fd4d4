package dev.virga.protocol.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest {

  static List<Golden> query() {
    return Golden.all("query");
  }

  static List<Golden> ec2() {
    return Golden.all("ec2");
  }

  @ParameterizedTest
  @MethodSource
  void query(Golden golden) {
    assertThat(Golden.text(SampleService.QUERY.answer(golden.request())))
        .isEqualTo(golden.response());
  }

  @ParameterizedTest
  @MethodSource
  void ec2(Golden golden) {
    assertThat(Golden.text(SampleService.EC2.answer(golden.request())))
        .isEqualTo(golden.response());
  }
}
