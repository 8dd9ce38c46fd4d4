package dev.virga.plugin.ec2.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.ec2.Ec2Plugin;
import dev.virga.plugin.ec2.model.AvailabilityZone;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.Region;
import dev.virga.spi.Scope;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a member that is missing fails the test
class PlaceOperationsTest {
  private final ServiceUnderTest ec2 = ServiceUnderTest.of(new Ec2Plugin()).start();

  @AfterEach
  void close() {
    ec2.close();
  }

  @Test
  void a_region_that_needs_an_opt_in_is_shown_where_it_is_used_or_asked_for() {
    assertThat(regions(null, "us-east-1")).hasSize(17).doesNotContain("eu-south-1");
    assertThat(regions(null, "eu-south-1")).contains("eu-south-1");
    assertThat(regions(true, "us-east-1")).contains("eu-south-1", "us-east-1");
    assertThat(regions(true, "cn-north-1")).containsExactly("cn-north-1", "cn-northwest-1");
  }

  @Test
  void zones_are_found_by_name_id_and_filter() {
    assertThat(zones(List.of("us-east-1b"), null)).containsExactly("us-east-1b");
    assertThat(zones(null, new Filter("zone-id", List.of("use1-az?")))).hasSize(6);
    assertThat(zones(null, new Filter("opt-in-status", List.of("not-opted-in")))).isEmpty();
    assertThatThrownBy(() -> zones(List.of("us-east-1x"), null))
        .hasMessage("Invalid availability zone: [us-east-1x]");
  }

  private List<@Nullable String> regions(@Nullable Boolean all, String from) {
    var answer =
        ec2.call(
            DescribeRegions.class,
            new DescribeRegions.Request(null, all, null, null),
            new Scope(ServiceUnderTest.ACCOUNT, from));
    return java.util.Objects.requireNonNull(answer.regions()).stream()
        .map(Region::regionName)
        .toList();
  }

  private List<@Nullable String> zones(@Nullable List<String> names, @Nullable Filter filter) {
    var answer =
        ec2.call(
            DescribeAvailabilityZones.class,
            new DescribeAvailabilityZones.Request(
                names, null, null, null, filter == null ? null : List.of(filter)));
    return java.util.Objects.requireNonNull(answer.availabilityZones()).stream()
        .map(AvailabilityZone::zoneName)
        .toList();
  }
}
