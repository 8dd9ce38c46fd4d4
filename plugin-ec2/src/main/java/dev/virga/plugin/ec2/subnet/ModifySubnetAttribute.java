package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.model.AttributeBooleanValue;
import dev.virga.plugin.ec2.model.HostnameType;
import dev.virga.plugin.ec2.model.PrivateDnsNameOptionsOnLaunch;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Changes one attribute of a subnet.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySubnetAttribute.html">ModifySubnetAttribute</a>
public final class ModifySubnetAttribute
    implements Operation<ModifySubnetAttribute.Request, ModifySubnetAttribute.Response> {
  private final Subnets subnets;

  ModifySubnetAttribute(Subnets subnets) {
    this.subnets = subnets;
  }

  /// What a client sends.
  public record Request(
      @Nullable AttributeBooleanValue assignIpv6AddressOnCreation,
      @Nullable AttributeBooleanValue mapPublicIpOnLaunch,
      String subnetId,
      @Nullable AttributeBooleanValue mapCustomerOwnedIpOnLaunch,
      @Nullable String customerOwnedIpv4Pool,
      @Nullable AttributeBooleanValue enableDns64,
      @Nullable HostnameType privateDnsHostnameTypeOnLaunch,
      @Nullable AttributeBooleanValue enableResourceNameDnsARecordOnLaunch,
      @Nullable AttributeBooleanValue enableResourceNameDnsAAAARecordOnLaunch,
      @Nullable Integer enableLniAtDeviceIndex,
      @Nullable AttributeBooleanValue disableLniAtDeviceIndex) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Subnet subnet = subnets.get(context.scope(), request.subnetId());
    long given = given(request).filter(Objects::nonNull).count();
    if (given == 0) {
      throw SubnetErrors.noAttribute();
    } else if (given > 1) {
      throw SubnetErrors.oneAttribute();
    } else if (request.mapCustomerOwnedIpOnLaunch() != null
        || request.customerOwnedIpv4Pool() != null) {
      throw SubnetErrors.onlyOutposts("mapCustomerOwnedIpOnLaunch");
    } else if (request.enableLniAtDeviceIndex() != null
        || request.disableLniAtDeviceIndex() != null) {
      throw SubnetErrors.onlyOutposts("enableLniAtDeviceIndex");
    }
    boolean hasIpv6 = !SubnetIpv6.of(subnet).isEmpty();
    requireIpv6(
        request.assignIpv6AddressOnCreation(), hasIpv6, "assignIpv6AddressOnCreation", request);
    requireIpv6(request.enableDns64(), hasIpv6, "enableDns64", request);
    subnets.update(context.scope(), request.subnetId(), row -> changed(row, request));
    return new Response();
  }

  private static Stream<@Nullable Object> given(Request it) {
    return Stream.of(
        it.assignIpv6AddressOnCreation(),
        it.mapPublicIpOnLaunch(),
        it.mapCustomerOwnedIpOnLaunch(),
        it.enableDns64(),
        it.privateDnsHostnameTypeOnLaunch(),
        it.enableResourceNameDnsARecordOnLaunch(),
        it.enableResourceNameDnsAAAARecordOnLaunch(),
        it.enableLniAtDeviceIndex(),
        it.disableLniAtDeviceIndex());
  }

  private static void requireIpv6(
      @Nullable AttributeBooleanValue wanted, boolean hasIpv6, String name, Request request) {
    if (is(wanted, false) && !hasIpv6) {
      throw SubnetErrors.needsIpv6(name, request.subnetId());
    }
  }

  private static Subnet changed(Subnet row, Request request) {
    var names = row.privateDnsNameOptionsOnLaunch();
    return row.with(it -> {
      it.assignIpv6AddressOnCreation =
          is(request.assignIpv6AddressOnCreation(), row.assignIpv6AddressOnCreation());
      it.mapPublicIpOnLaunch = is(request.mapPublicIpOnLaunch(), row.mapPublicIpOnLaunch());
      it.enableDns64 = is(request.enableDns64(), row.enableDns64());
      it.privateDnsNameOptionsOnLaunch =
          new PrivateDnsNameOptionsOnLaunch(
              (request.privateDnsHostnameTypeOnLaunch() != null || names == null)
                  ? request.privateDnsHostnameTypeOnLaunch()
                  : names.hostnameType(),
              is(
                  request.enableResourceNameDnsARecordOnLaunch(),
                  names == null ? null : names.enableResourceNameDnsARecord()),
              is(
                  request.enableResourceNameDnsAAAARecordOnLaunch(),
                  names == null ? null : names.enableResourceNameDnsAAAARecord()));
    });
  }

  private static boolean is(@Nullable AttributeBooleanValue wanted, @Nullable Boolean before) {
    return (wanted == null || wanted.value() == null)
        ? Boolean.TRUE.equals(before)
        : wanted.value();
  }
}
