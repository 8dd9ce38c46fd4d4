package dev.virga.plugin.ec2.place;

import dev.virga.plugin.ec2.model.AccountAttribute;
import dev.virga.plugin.ec2.model.AccountAttributeName;
import dev.virga.plugin.ec2.model.AccountAttributeValue;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
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

  private final Store store;

  DescribeAccountAttributes(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    List<AccountAttributeName> wanted =
        Objects.requireNonNullElse(request.attributeNames(), List.of());
    AccountAttribute platforms = attribute("supported-platforms", "VPC");
    AccountAttribute defaultVpc = attribute("default-vpc", defaultVpc(context.scope()));
    if (wanted.isEmpty()) {
      return new Response(
          List.of(
              platforms,
              attribute("vpc-max-security-groups-per-interface", "5"),
              attribute("max-elastic-ips", "5"),
              attribute("max-instances", "20"),
              attribute("vpc-max-elastic-ips", "5"),
              defaultVpc));
    }
    return new Response(
        wanted.stream()
            .distinct()
            .map(it ->
                switch (it) {
                  case SUPPORTED_PLATFORMS -> platforms;
                  case DEFAULT_VPC -> defaultVpc;
                })
            .toList());
  }

  private String defaultVpc(Scope scope) {
    return store.vpcs().all(scope, it -> Boolean.TRUE.equals(it.isDefault())).stream()
        .map(it -> String.valueOf(it.vpcId()))
        .findFirst()
        .orElse("none");
  }

  private static AccountAttribute attribute(String name, String value) {
    return new AccountAttribute(name, List.of(new AccountAttributeValue(value)));
  }
}
