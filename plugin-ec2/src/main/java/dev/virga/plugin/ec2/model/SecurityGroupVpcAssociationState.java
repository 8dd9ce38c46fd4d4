package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a security group vpc association state.
public enum SecurityGroupVpcAssociationState {
  @Name("associating")
  ASSOCIATING,
  @Name("associated")
  ASSOCIATED,
  @Name("association-failed")
  ASSOCIATION_FAILED,
  @Name("disassociating")
  DISASSOCIATING,
  @Name("disassociated")
  DISASSOCIATED,
  @Name("disassociation-failed")
  DISASSOCIATION_FAILED,
}
