package dev.virga.plugin.ec2.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ZonesTest {
  @Test
  void a_region_has_its_zones_with_their_ids() {
    assertThat(Zones.of("us-east-1")).hasSize(6);
    assertThat(Zones.of("eu-central-1"))
        .extracting(Zone::name, Zone::id)
        .first()
        .hasToString("(\"eu-central-1a\", \"euc1-az1\")");
    assertThat(Zones.of("us-west-1")).extracting(Zone::id).containsExactly("usw1-az1", "usw1-az3");
  }

  @Test
  void zones_are_found_by_name_and_by_id() {
    assertThat(Zones.named("eu-west-1", "eu-west-1b")).map(Zone::id).contains("euw1-az2");
    assertThat(Zones.withId("eu-west-1", "euw1-az3")).map(Zone::name).contains("eu-west-1c");
    assertThat(Zones.named("eu-west-1", "us-east-1a")).isEmpty();
  }

  @Test
  void a_region_that_aws_has_not_has_three_zones() {
    assertThat(Zones.of("mars-north-1").stream().map(Zone::id))
        .isEqualTo(List.of("marsn1-az1", "marsn1-az2", "marsn1-az3"));
  }
}
