package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.VpcPeeringConnection;
import dev.virga.plugin.ec2.model.VpcPeeringConnectionStateReason;
import dev.virga.plugin.ec2.model.VpcPeeringConnectionStateReasonCode;
import dev.virga.spi.Scope;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The [life of a peering connection](https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html#vpc-peering-lifecycle).
final class PeeringState {
  private PeeringState() {}

  static VpcPeeringConnectionStateReason pending(Scope accepter) {
    return new VpcPeeringConnectionStateReason(
        VpcPeeringConnectionStateReasonCode.PENDING_ACCEPTANCE,
        "Pending Acceptance by " + accepter.account());
  }

  static VpcPeeringConnectionStateReason active() {
    return new VpcPeeringConnectionStateReason(
        VpcPeeringConnectionStateReasonCode.ACTIVE, "Active");
  }

  static VpcPeeringConnectionStateReason failed() {
    return new VpcPeeringConnectionStateReason(
        VpcPeeringConnectionStateReasonCode.FAILED,
        "Failed due to incorrect VPC-ID, Account ID, or overlapping CIDR range");
  }

  static VpcPeeringConnectionStateReason expired() {
    return new VpcPeeringConnectionStateReason(
        VpcPeeringConnectionStateReasonCode.EXPIRED, "Expired");
  }

  static VpcPeeringConnectionStateReason rejected(Scope by) {
    return new VpcPeeringConnectionStateReason(
        VpcPeeringConnectionStateReasonCode.REJECTED, "Rejected by " + by.account());
  }

  static VpcPeeringConnectionStateReason deleted(Scope by) {
    return new VpcPeeringConnectionStateReason(
        VpcPeeringConnectionStateReasonCode.DELETED, "Deleted by " + by.account());
  }

  static boolean isPending(VpcPeeringConnection it) {
    return code(it) == VpcPeeringConnectionStateReasonCode.PENDING_ACCEPTANCE;
  }

  static boolean isActive(VpcPeeringConnection it) {
    return code(it) == VpcPeeringConnectionStateReasonCode.ACTIVE;
  }

  /// Whether it connects or still may.
  static boolean lives(VpcPeeringConnection it) {
    return isPending(it) || isActive(it);
  }

  /// The state as AWS writes it.
  static String text(VpcPeeringConnection it) {
    return Objects.toString(code(it)).toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static void require(
      VpcPeeringConnection it, VpcPeeringConnectionStateReasonCode wanted, String operation) {
    if (code(it) != wanted) {
      throw VpcErrors.peeringState(
          Objects.requireNonNull(it.vpcPeeringConnectionId()), operation, text(it));
    }
  }

  private static @Nullable VpcPeeringConnectionStateReasonCode code(VpcPeeringConnection it) {
    var status = it.status();
    return status == null ? null : status.code();
  }
}
