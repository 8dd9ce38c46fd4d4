package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a route table association state code.
public enum RouteTableAssociationStateCode {
  @Name("associating")
  ASSOCIATING,
  @Name("associated")
  ASSOCIATED,
  @Name("disassociating")
  DISASSOCIATING,
  @Name("disassociated")
  DISASSOCIATED,
  @Name("failed")
  FAILED,
}
