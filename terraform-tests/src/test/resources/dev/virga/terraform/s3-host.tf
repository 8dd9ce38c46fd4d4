terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
  endpoints {
    s3 = "ENDPOINT"
  }
}

resource "aws_s3_bucket" "host" {
  bucket = "tf-host"
}

resource "aws_s3_object" "page" {
  bucket  = aws_s3_bucket.host.id
  key     = "index.html"
  content = "by host"
}
