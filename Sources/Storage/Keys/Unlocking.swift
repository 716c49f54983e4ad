public import Vault

extension Store {
    /// Opens what is sealed with the owner's password; it takes some tenths of a second.
    ///
    /// - Throws: `StoreError.wrongSecret`.
    public func unlock(password: String) throws -> Keyring {
        let (installation, slots, retired) = try keys(.password)
        guard let password = try? Password(password) else { throw StoreError.wrongPassword }
        for slot in slots {
            do {
                return try Keyring.unlock(
                    slot,
                    password: password,
                    installation: installation,
                    retired: retired
                )
            } catch UnlockError.wrongPassword {
                continue
            } catch let error as UnlockError {
                throw StoreError.badData(error.message)
            }
        }
        throw StoreError.wrongPassword
    }

    /// Opens what is sealed with the printed recovery code.
    ///
    /// - Throws: `StoreError.wrongSecret`.
    public func unlock(recoveryCode: String) throws -> Keyring {
        let code: RecoveryCode
        do {
            code = try RecoveryCode(recoveryCode)
        } catch {
            throw StoreError.wrongSecret(error.message)
        }
        let (installation, slots, retired) = try keys(.recovery)
        for slot in slots {
            do {
                return try Keyring.unlock(
                    slot,
                    code: code,
                    installation: installation,
                    retired: retired
                )
            } catch UnlockError.wrongRecoveryCode {
                continue
            } catch let error as UnlockError {
                throw StoreError.badData(error.message)
            }
        }
        throw StoreError.wrongSecret(UnlockError.wrongRecoveryCode.message)
    }

    func keys(
        _ kind: KeySlot.Kind
    ) throws -> (installation: String, slots: [KeySlot], retired: [RetiredKey]) {
        try read { sql in
            (
                try sql("SELECT id FROM installation").first { $0.text(0) } ?? "",
                try KeySlotRow.all(kind, sql), try KeySlotRow.retired(sql)
            )
        }
    }
}

extension StoreError {
    static let wrongPassword = StoreError.wrongSecret(UnlockError.wrongPassword.message)
}
