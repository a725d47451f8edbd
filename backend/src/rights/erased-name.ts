/** What stands for an erased member's name: the end of her record's id tells two of them apart on one sheet. */
export function erasedName(memberId: string): string {
  return `Thành viên đã xóa tên · ${memberId.slice(-4).toUpperCase()}`;
}
