/// The EC2 service: networks and what stands in them.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.ec2 {
  requires transitive dev.virga.spi;

  exports dev.virga.plugin.ec2;

  provides dev.virga.spi.ServicePlugin with
      dev.virga.plugin.ec2.Ec2Plugin;
}
