import HummingbirdTLS
import NIOCore
import NIOSSL

/// A certificate with its chain and its key, as a server shows it.
public struct Certificate: Sendable {
    let chain: [NIOSSLCertificate]
    let key: NIOSSLPrivateKey

    /// Why there is none.
    public struct Fault: Error {
        public let message: String
    }

    /// Reads PEM files.
    ///
    /// - Parameters:
    ///   - certificate: the server's own first, then those that vouch for it.
    ///   - key: without a passphrase, for nobody is there to type it.
    /// - Throws: `Fault`, with a sentence that says which file and what to do.
    public init(certificate: String, key: String) throws(Fault) {
        do {
            chain = try NIOSSLCertificate.fromPEMFile(certificate)
        } catch {
            throw Fault(
                message: "\(certificate) can’t be read as a certificate. Name a PEM file, with the "
                    + "server’s certificate first and its chain after it."
            )
        }
        guard !chain.isEmpty else {
            throw Fault(message: "There is no certificate in \(certificate). Name a PEM file.")
        }
        do {
            self.key = try NIOSSLPrivateKey(file: key, format: .pem)
        } catch {
            throw Fault(
                message:
                    "\(key) can’t be read as a key. Name the PEM file of the certificate’s key, "
                    + "without a passphrase, that Rapport’s user may read."
            )
        }
        do {
            _ = try NIOSSLContext(configuration: configuration)
        } catch {
            throw Fault(
                message: "\(key) is not the key of \(certificate), or one of them is too weak. "
                    + "Name two that belong together."
            )
        }
    }

    /// TLS 1.2 and 1.3, with forward secrecy and authenticated ciphers (SP 800-52r2, section 3.3).
    var configuration: TLSConfiguration {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) },
            privateKey: .privateKey(key)
        )
        configuration.minimumTLSVersion = .tlsv12
        configuration.cipherSuiteValues = [
            .TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
            .TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, .TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
        ]
        return configuration
    }

    /// The names and addresses that it is for, in lower case; one with `*` is left out.
    public var names: Set<String> {
        guard let own = chain.first else { return [] }
        var names: Set<String> = []
        for name in own._subjectAlternativeNames() {
            let bytes = name.contents.withUnsafeBufferPointer { Array($0) }
            switch name.nameType {
            case .dnsName:
                let text = String(decoding: bytes, as: UTF8.self).lowercased()
                if !text.contains("*") { names.insert(text) }
            case .ipAddress:
                let address = try? SocketAddress(
                    packedIPAddress: ByteBuffer(bytes: bytes),
                    port: 0
                )
                if let text = NetworkAddress(address)?.description {
                    names.insert(text.contains(":") ? "[\(text)]" : text)
                }
            default: break
            }
        }
        return names
    }

    /// The last moment of the one of the chain that ends first, in milliseconds since 1970.
    public var endsAt: Int64 { (chain.map(\.notValidAfter).min().map(Int64.init) ?? 0) * 1_000 }
}
