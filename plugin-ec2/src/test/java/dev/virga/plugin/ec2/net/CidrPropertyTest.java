package dev.virga.plugin.ec2.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CidrPropertyTest {
  @Property(tries = 300)
  void what_is_written_is_read_back(@ForAll("blocks") Cidr block) {
    assertThat(Cidr.parse(block.toString())).contains(block);
  }

  @Property(tries = 300)
  void the_library_of_java_reads_the_same_address(@ForAll("blocks") Cidr block)
      throws UnknownHostException {
    byte[] bytes = InetAddress.getByName(block.first().toString()).getAddress();

    assertThat(new BigInteger(1, bytes)).isEqualTo(block.first().value());
  }

  @Property(tries = 300)
  void a_block_holds_its_first_and_last_address_and_none_beside_them(@ForAll("blocks") Cidr block) {
    assertThat(block.contains(block.first())).isTrue();
    assertThat(block.contains(block.last())).isTrue();
    assertThat(block.last().value().subtract(block.first().value()).add(BigInteger.ONE))
        .isEqualTo(block.size());
    if (block.last().value().add(BigInteger.ONE).bitLength() <= block.family().bits()) {
      assertThat(block.contains(block.last().plus(1))).isFalse();
    }
  }

  @Property(tries = 500)
  void blocks_overlap_exactly_if_they_share_an_address(
      @ForAll("near") Cidr one, @ForAll("near") Cidr other) {
    boolean share =
        one.first().compareTo(other.last()) <= 0 && other.first().compareTo(one.last()) <= 0;

    assertThat(one.overlaps(other)).isEqualTo(share);
    assertThat(other.overlaps(one)).isEqualTo(share);
  }

  @Provide
  Arbitrary<Cidr> blocks() {
    return Arbitraries.of(Family.class).flatMap(family -> blocks(family, family.bits()));
  }

  /// Blocks that often overlap: of few addresses.
  @Provide
  Arbitrary<Cidr> near() {
    return Combinators.combine(Arbitraries.integers().between(0, 255), prefixes(24, 32))
        .as((value, prefix) -> new Cidr(new Ip(Family.IPV4, BigInteger.valueOf(value)), prefix));
  }

  private static Arbitrary<Cidr> blocks(Family family, int bits) {
    Arbitrary<BigInteger> values =
        Arbitraries.bigIntegers()
            .between(BigInteger.ZERO, BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
    return Combinators.combine(values, prefixes(0, bits))
        .as((value, prefix) -> new Cidr(new Ip(family, value), prefix));
  }

  private static Arbitrary<Integer> prefixes(int from, int to) {
    return Arbitraries.integers().between(from, to);
  }
}
