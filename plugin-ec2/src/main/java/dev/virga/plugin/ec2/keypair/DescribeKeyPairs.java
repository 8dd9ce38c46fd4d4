package dev.virga.plugin.ec2.keypair;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.KeyPairInfo;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeKeyPairs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html).
public final class DescribeKeyPairs
    implements Operation<DescribeKeyPairs.Request, DescribeKeyPairs.Response> {
  /// What a client sends.
  public record Request(
      @Name("KeyName") @Nullable List<String> keyNames,
      @Name("KeyPairId") @Nullable List<String> keyPairIds,
      @Nullable Boolean includePublicKey,
      @Nullable Boolean dryRun,
      @Name("Filter") @Nullable List<Filter> filters) {}

  /// What it gets.
  public record Response(@Name("keySet") @Nullable List<KeyPairInfo> keyPairs) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeKeyPairs is not implemented.");
  }
}
