package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.AvailabilityMode;
import dev.virga.plugin.ec2.model.ConnectivityType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a request for a new NAT gateway must keep to, beyond its shape.
record NatRequest(CreateNatGateway.Request request) {
  /// Refuses what does not go together.
  void check() {
    if (request.availabilityMode() == AvailabilityMode.REGIONAL) {
      throw NatErrors.regional();
    } else if (request.connectivityType() == ConnectivityType.PRIVATE) {
      checkPrivate();
    } else {
      checkPublic();
    }
  }

  private void checkPrivate() {
    if (request.allocationId() != null) {
      throw NatErrors.onlyPublic("AllocationId");
    } else if (given(request.secondaryAllocationIds())) {
      throw NatErrors.onlyPublic("SecondaryAllocationId");
    } else if (given(request.secondaryPrivateIpAddresses())
        && request.secondaryPrivateIpAddressCount() != null) {
      throw Ec2Errors.invalidParameterCombination(
          "The parameter SecondaryPrivateIpAddressCount cannot be used with"
              + " SecondaryPrivateIpAddress");
    }
  }

  private void checkPublic() {
    if (request.allocationId() == null) {
      throw Ec2Errors.missingParameter("AllocationId");
    } else if (request.secondaryPrivateIpAddressCount() != null) {
      throw NatErrors.onlyPrivate("SecondaryPrivateIpAddressCount");
    }
    int ips = Objects.requireNonNullElse(request.secondaryPrivateIpAddresses(), List.of()).size();
    if (ips > 0 && ips != NatAddresses.allocations(request).size() - 1) {
      throw NatErrors.addressCounts();
    }
  }

  private static boolean given(@Nullable List<String> list) {
    return list != null && !list.isEmpty();
  }
}
