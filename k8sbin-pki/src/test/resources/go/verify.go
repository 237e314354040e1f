// Verifies certificates the way Kubernetes components do, one JSON request a line on standard input, one answer a line.
package main

import (
	"bufio"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"os"
	"time"
)

type request struct {
	Roots, Chain, Key, Usage string
	Time                     int64
	Names                    []string
}

func certificates(text string) ([]*x509.Certificate, error) {
	var all []*x509.Certificate
	rest := []byte(text)
	for {
		var block *pem.Block
		block, rest = pem.Decode(rest)
		if block == nil {
			return all, nil
		}
		c, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, err
		}
		all = append(all, c)
	}
}

func verify(r request) error {
	roots, err := certificates(r.Roots)
	if err != nil {
		return err
	}
	chain, err := certificates(r.Chain)
	if err != nil {
		return err
	}
	options := x509.VerifyOptions{
		Roots:         x509.NewCertPool(),
		Intermediates: x509.NewCertPool(),
		CurrentTime:   time.Unix(r.Time, 0),
		KeyUsages:     []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	if r.Usage == "client" {
		options.KeyUsages = []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}
	}
	for _, c := range roots {
		options.Roots.AddCert(c)
	}
	for _, c := range chain[1:] {
		options.Intermediates.AddCert(c)
	}
	if _, err := chain[0].Verify(options); err != nil {
		return err
	}
	for _, name := range r.Names {
		if err := chain[0].VerifyHostname(name); err != nil {
			return err
		}
	}
	if r.Key != "" {
		if _, err := tls.X509KeyPair([]byte(r.Chain), []byte(r.Key)); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	lines := bufio.NewReader(os.Stdin)
	for {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return
		}
		var r request
		if err := json.Unmarshal(line, &r); err != nil {
			fmt.Println("request:", err)
			continue
		}
		if err := verify(r); err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println("ok")
	}
}
