package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a subnet cidr block state code.
public enum SubnetCidrBlockStateCode {
  @Name("associating")
  ASSOCIATING,
  @Name("associated")
  ASSOCIATED,
  @Name("disassociating")
  DISASSOCIATING,
  @Name("disassociated")
  DISASSOCIATED,
  @Name("failing")
  FAILING,
  @Name("failed")
  FAILED,
}
