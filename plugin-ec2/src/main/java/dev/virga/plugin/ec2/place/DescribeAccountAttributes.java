package dev.virga.plugin.ec2.place;

import dev.virga.plugin.ec2.model.AccountAttribute;
import dev.virga.plugin.ec2.model.AccountAttributeName;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeAccountAttributes](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAccountAttributes.html).
public final class DescribeAccountAttributes
    implements Operation<DescribeAccountAttributes.Request, DescribeAccountAttributes.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Name("AttributeName") @Nullable List<AccountAttributeName> attributeNames) {}

  /// What it gets.
  public record Response(
      @Name("accountAttributeSet") @Nullable List<AccountAttribute> accountAttributes) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeAccountAttributes is not implemented.");
  }
}
