package dev.virga.testkit.junit;

import dev.virga.spi.Fidelity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test class that has a Virga in its JVM.
///
/// ```java
/// @VirgaTest(services = {"s3", "ecs"})
/// class UploadsTest {
///   @Test
///   void an_upload_is_stored(S3Client s3) { … }
/// }
/// ```
///
/// Parameters of tests, of their constructors and of methods around them may be a
/// [Simulator][dev.virga.testkit.Simulator], any client of the AWS SDK for Java v2 that has a `builder()`
/// with an `endpointOverride` (sync and async), its `AwsCredentialsProvider` and `Region`, a
/// [TestClock][dev.virga.testkit.TestClock], and, with [FromVirga], the endpoint and the account. Fields
/// get the same where they have [FromVirga]. Clients are closed when their test ends.
///
/// Classes that want the same share one simulator, which the first of them starts and the end of the
/// run closes.
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(VirgaExtension.class)
public @interface VirgaTest {
  /// The services that run, such as `s3`; none named, every one on the class path.
  String[] services() default {};

  /// Settings of services, each as `SERVICE.KEY=VALUE`.
  String[] settings() default {};

  /// How closely AWS is followed where that would hinder local work.
  Fidelity fidelity() default Fidelity.LENIENT;

  /// The region of injected clients, and of calls that name no other.
  String region() default "us-east-1";

  /// When what the tests made is removed, and what they started is ended.
  Reset reset() default Reset.EACH;

  /// What keeps tests apart that run at the same time.
  Isolation isolation() default Isolation.ACCOUNT;

  /// Whether time stands still until a test moves it, by a [TestClock][dev.virga.testkit.TestClock]. The
  /// simulator is not shared with other classes then. Each test finds the time at which its class began.
  boolean stoppedClock() default false;

  /// A system property that is the endpoint while the class runs, for an application that can be told in
  /// no other way; none if empty. There is one for the whole JVM, so it is refused where JUnit runs tests
  /// in parallel. `aws.endpointUrl` is the one that the AWS SDK itself reads.
  String endpointProperty() default "";
}
