/// The Parameter Store of AWS Systems Manager.
@org.jspecify.annotations.NullMarked
module com.example.parameters {
  requires dev.virga.spi;

  exports com.example.parameters;

  provides dev.virga.spi.ServicePlugin with
      com.example.parameters.ParametersPlugin;
}
