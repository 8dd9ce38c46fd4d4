package dev.virga.launcher.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceNamesTest {
  private static final List<String> THERE = List.of("s3", "sts", "cloudmap");

  @Test
  void names_of_localstack_select_services_of_virga() {
    var chosen = ServiceNames.choose(List.of("s3", "servicediscovery", "s3"), THERE);

    assertThat(chosen.services()).containsExactly("s3", "cloudmap");
    assertThat(chosen.note()).isEqualTo("SERVICES: s3, cloudmap");
  }

  @Test
  void names_without_a_service_are_told() {
    var chosen = ServiceNames.choose(List.of("sqs", "s3", "sns"), THERE);

    assertThat(chosen.services()).containsExactly("s3");
    assertThat(chosen.note())
        .isEqualTo("SERVICES: s3; Virga has no sqs, sns (there are cloudmap, s3, sts)");
  }

  @Test
  void names_of_something_else_select_nothing() {
    var chosen = ServiceNames.choose(List.of("billing", "web"), THERE);

    assertThat(chosen.services()).isEmpty();
    assertThat(chosen.note())
        .isEqualTo(
            "SERVICES: names nothing of Virga, so all start; Virga has no billing, web (there are"
                + " cloudmap, s3, sts)");
  }

  @Test
  void every_name_is_led_back() {
    for (String name : ServiceNames.USUAL) {
      assertThat(ServiceNames.theirs(ServiceNames.ours(name))).isEqualTo(name);
    }
  }
}
