package dev.virga.plugin.ec2.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {
  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/16, 10.0.0.0/16",
    "100.68.0.18/18, 100.68.0.0/18",
    "255.255.255.255/0, 0.0.0.0/0",
    "1.2.3.4/32, 1.2.3.4/32",
    "2001:DB8:0:0:1:0:0:1/128, 2001:db8::1:0:0:1/128",
    "2001:db8:1234:1a00:ffff::/56, 2001:db8:1234:1a00::/56",
    "::/0, ::/0",
    "::ffff:10.1.2.3/128, ::ffff:a01:203/128",
    "1:0:2:3:4:5:6:7/128, 1:0:2:3:4:5:6:7/128",
  })
  void a_block_is_read_into_its_canonical_form(String text, String canonical) {
    assertThat(Cidr.parse(text)).map(Cidr::toString).contains(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "10.0.0.0",
        "10.0.0.0/",
        "10.0.0/16",
        "10.0.0.0.0/16",
        "10.0.0.256/16",
        "10.0.0.00/16",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/016",
        "10.0.0.0/99999999999",
        "10.0.0.0/16/16",
        " 10.0.0.0/16",
        "٠.0.0.0/16",
        "2001:db8::/129",
        "2001:db8:/32",
        "2001::db8::/32",
        "1:2:3:4:5:6:7/64",
        "1:2:3:4:5:6:7:8:9/64",
        "1:2:3:4:5:6:7::8/64",
        "12345::/16",
        "g::/16",
        ":::/16",
      })
  void what_is_no_block_is_not_read(String text) {
    assertThat(Cidr.parse(text)).isEmpty();
  }

  @Test
  void a_block_knows_its_addresses() {
    var block = Cidr.of("10.0.1.0/24");

    assertThat(block.size()).isEqualTo(256);
    assertThat(block.nth(4)).hasToString("10.0.1.4");
    assertThat(block.last()).hasToString("10.0.1.255");
    assertThat(block.contains(Ip.parse("10.0.1.255").orElseThrow())).isTrue();
    assertThat(block.contains(Ip.parse("10.0.2.0").orElseThrow())).isFalse();
    assertThatThrownBy(() -> block.nth(256)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_block_is_cut_into_equal_parts() {
    assertThat(Cidr.of("172.31.0.0/16").part(20, 5)).hasToString("172.31.80.0/20");
    assertThat(Cidr.of("2001:db8::/56").part(64, 255)).hasToString("2001:db8:0:ff::/64");
    assertThatThrownBy(() -> Cidr.of("172.31.0.0/16").part(20, 16))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/16, 10.0.255.0/24, true",
    "10.0.255.0/24, 10.0.0.0/16, true",
    "10.0.0.0/16, 10.1.0.0/16, false",
    "0.0.0.0/0, ::/0, false",
    "2001:db8::/32, 2001:db8:1::/48, true",
  })
  void blocks_overlap_if_one_contains_the_other(String one, String other, boolean expected) {
    assertThat(Cidr.of(one).overlaps(Cidr.of(other))).isEqualTo(expected);
  }
}
