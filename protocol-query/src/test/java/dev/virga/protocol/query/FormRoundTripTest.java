package dev.virga.protocol.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.protocol.sample.Echo;
import dev.virga.protocol.sample.RandomValues;
import dev.virga.spi.protocol.Decoded;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FormRoundTripTest {

  @Property(tries = 300)
  void what_a_query_client_sends_is_decoded(@ForAll long seed) {
    isDecoded(SampleService.QUERY, false, seed);
  }

  @Property(tries = 300)
  void what_an_ec2_client_sends_is_decoded(@ForAll long seed) {
    isDecoded(SampleService.EC2, true, seed);
  }

  private static void isDecoded(SampleService service, boolean ec2, long seed) {
    var shape = SampleService.operation(Echo.class).input();
    Record sent = new RandomValues(new Random(seed), 0).structure(shape);

    String form = FormWriter.write(ec2, "Echo", SampleService.VERSION, sent, shape);

    assertThat(service.decode(SampleService.post(form))).isEqualTo(new Decoded.Valid(sent));
  }
}
